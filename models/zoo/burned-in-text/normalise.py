"""How pixels become the network's input; imaging/phi does the same in Go."""
import numpy as np

SAMPLES = 65536


def knots(values):
    """Lowest value, 1st and 99th percentile (of every k-th value, k odd) and highest value of a plane, row by row."""
    flat = values.ravel()
    step = (len(flat) + SAMPLES - 1) // SAMPLES | 1
    some = np.sort(flat[::step])
    last = len(some) - 1
    return flat.min(), some[last // 100], some[last * 99 // 100], flat.max()


def stretch(values, low, p1, p99, high):
    """Maps [low, p1, p99, high] to [0, 0.1, 0.9, 1], linear between: outliers such as text keep their contrast without squeezing
    the anatomy. A percentile that equals an end is no knot; equal percentiles between the ends are one knot at 0.5. A constant
    plane is 0.
    """
    if not high > low:
        return np.zeros_like(values)
    x, y = [low], [0.0]
    if low < p1 == p99 < high:
        x, y = x + [p1], y + [0.5]
    else:
        for value, level in ((p1, 0.1), (p99, 0.9)):
            if x[-1] < value < high:
                x, y = x + [value], y + [level]
    return np.interp(values, x + [high], y + [1.0]).astype(np.float32)


def normalise(values):
    return stretch(values, *knots(values))


def halve(image):
    """Mean of 2 x 2; an odd last row or column is left out."""
    h, w = image.shape[0] // 2 * 2, image.shape[1] // 2 * 2
    image = image[:h, :w]
    return (image[::2, ::2] + image[1::2, ::2] + image[::2, 1::2] + image[1::2, 1::2]) * np.float32(0.25)


def double(image):
    """Twice as many pixels each way, linear between the middles of the old ones; the edge is repeated."""
    for axis in (0, 1):
        length = image.shape[axis]
        before = np.take(image, np.maximum(np.arange(length) - 1, 0), axis)
        after = np.take(image, np.minimum(np.arange(length) + 1, length - 1), axis)
        pair = np.stack([image * 0.75 + before * 0.25, image * 0.75 + after * 0.25], axis + 1)
        image = pair.reshape(image.shape[:axis] + (2 * length,) + image.shape[axis + 1:])
    return image.astype(np.float32)
