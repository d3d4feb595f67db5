"""What is no text but could be taken for it: made-up backgrounds and graphics of devices, implants and measures."""
import math

import numpy as np
from scipy import ndimage

def noise(rng, size, beta):
    """Noise of spectrum 1/f^beta, 0 to 1."""
    f = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None])
    f[0, 0] = 1
    spectrum = np.fft.rfft2(rng.standard_normal((size, size))) / f ** (beta / 2)
    out = np.fft.irfft2(spectrum, (size, size))
    return ((out - out.min()) / (np.ptp(out) + 1e-9)).astype(np.float32)


def made_up(rng, np_rng, n):
    """A background without a source: noise, gradients, blocks, sectors of speckle, stripes, cells."""
    y, x = np.mgrid[:n, :n].astype(np.float32) / n
    kind = rng.randrange(10)
    if kind == 0:
        image = noise(np_rng, n, rng.uniform(0, 3.5))
    elif kind == 1:
        image = x * rng.uniform(-1, 1) + y * rng.uniform(-1, 1) + rng.uniform(0, 0.1) * np_rng.standard_normal((n, n))
    elif kind == 2:  # sector of speckle
        angle, r = np.arctan2(x - 0.5, y + 0.1), np.hypot(x - 0.5, y + 0.1)
        speckle = ndimage.zoom(np_rng.rayleigh(0.3, (n // 2, n // 4)), (2, 4), order=1)
        image = np.zeros((n, n), np.float32)
        image[:speckle.shape[0], :speckle.shape[1]] = speckle[:n, :n]
        image = image * noise(np_rng, n, 3) * ((abs(angle) < rng.uniform(0.4, 0.9)) & (r < 1) & (r > 0.15))
    elif kind == 3:  # flat areas
        image = np.full((n, n), rng.random(), np.float32)
        for _ in range(rng.randrange(12)):
            a, b = rng.randrange(n), rng.randrange(n)
            image[a:a + rng.randrange(2, n // 2), b:b + rng.randrange(2, n // 2)] = rng.random()
    elif kind == 4:  # stripes and checkers
        period = rng.uniform(3, 40)
        image = np.sign(np.sin(x * n * 6.28 / period)) * rng.choice([1, np.sign(np.sin(y * n * 6.28 / period))]) + rng.uniform(0, 0.5) * noise(np_rng, n, 2)
    elif kind == 5:  # cells
        image = ndimage.gaussian_filter(np_rng.random((n, n)), rng.uniform(1, 6))
        image = (image > np.quantile(image, rng.uniform(0.3, 0.9))) * rng.uniform(0.3, 1) + 0.3 * noise(np_rng, n, 2)
    elif kind >= 8:  # white noise, which doubled or halved has strokes as letters have
        image = np_rng.random((n, n)) if rng.random() < 0.5 else np_rng.standard_normal((n, n))
    elif kind == 6:  # black
        image = np.zeros((n, n)) + (rng.random() < 0.5) * np_rng.poisson(0.2, (n, n))
    else:  # smooth body with edges
        image = noise(np_rng, n, 3.5)
        image = np.floor(image * rng.randint(2, 6)) / 5 + 0.1 * noise(np_rng, n, 1)
    return image.astype(np.float32)


def ruler(rng, draw, n, value):
    """Ticks at equal distance along a line of any direction or along an arc, longer at every fourth, fifth or tenth."""
    step, count, every = rng.uniform(2, 24), rng.randint(4, 60), rng.choice([2, 4, 5, 5, 10, 10, 1000])
    short, width = rng.choice([1, 2, 3, 4, 6, 9]), rng.choice([1, 1, 1, 2])
    long = short * rng.choice([1.5, 2, 3])
    x, y = rng.uniform(0, n), rng.uniform(0, n)
    direction = rng.choice([0, 0, 0, math.pi / 2, math.pi / 2, math.pi / 2, rng.uniform(0, math.pi)])
    bend = rng.choice([0, 0, 0, 0, rng.uniform(-0.05, 0.05)])
    middle, base, last = rng.random() < 0.3, rng.random() < 0.4, None
    for i in range(count):
        size = long if i % every == 0 else short
        nx, ny = -math.sin(direction), math.cos(direction)
        back = size / 2 if middle else 0
        draw.line([(x - nx * back, y - ny * back), (x + nx * (size - back), y + ny * (size - back))], fill=value, width=width)
        if base and last:
            draw.line([last, (x, y)], fill=value)
        last = x, y
        x, y, direction = x + math.cos(direction) * step, y + math.sin(direction) * step, direction + bend


def coil(rng, draw, n, value):
    """A spring, a screw's thread or a zigzag."""
    x, y, turns, width = rng.uniform(0, n), rng.uniform(0, n), rng.randint(3, 16), rng.choice([1, 1, 2, 3])
    rise, radius, squeeze = rng.uniform(2, 12), rng.uniform(2, 12), rng.choice([0, 0.3, 0.6, 1])
    t = np.linspace(0, turns * 2 * math.pi, turns * rng.choice([2, 4, 16]) + 1)
    along, across = t / (2 * math.pi) * rise + squeeze * radius * np.sin(t), radius * np.cos(t)
    angle = rng.choice([0, 0, math.pi / 2, math.pi / 2, rng.uniform(0, math.pi)])
    xs, ys = x + along * math.cos(angle) - across * math.sin(angle), y + along * math.sin(angle) + across * math.cos(angle)
    draw.line(list(zip(xs, ys)), fill=value, width=width)
    if rng.random() < 0.3:  # the shaft
        draw.line([(xs[0], ys[0]), (xs[-1], ys[-1])], fill=value, width=width + rng.choice([0, 2, 4]))


def shape(rng):
    """A small shape as a function of where it is drawn."""
    w, h, width = rng.randint(2, 14), rng.randint(2, 18), rng.choice([1, 1, 2])
    kind, full = rng.randrange(8), rng.random() < 0.5
    turn = rng.choice([0, 90, 180, 270])

    def put(draw, x, y, value):
        box, fill = [x, y, x + w, y + h], value if full else None
        if kind == 0:
            draw.rectangle(box, outline=value, fill=fill)
        elif kind == 1:
            draw.ellipse(box, outline=value, fill=fill)
        elif kind == 2:
            draw.polygon([(x, y + h), (x + w / 2, y), (x + w, y + h)], outline=value, fill=fill)
        elif kind == 3:
            draw.line([(x, y), (x + w, y + h)], fill=value, width=width)
            draw.line([(x, y + h), (x + w, y)], fill=value, width=width)
        elif kind == 4:
            draw.line([(x + w // 2, y), (x + w // 2, y + h)], fill=value, width=width)
            draw.line([(x, y + h // 2), (x + w, y + h // 2)], fill=value, width=width)
        elif kind == 5:
            draw.arc(box, turn, turn + 180, fill=value, width=width)
        elif kind == 6:
            draw.line([(x, y), (x + w / 2, y + h), (x + w, y)], fill=value, width=width)
        else:
            draw.line([(x, y), (x, y + h), (x + w, y + h)], fill=value, width=width)

    return put, w, h


def equal_shapes(rng, draw, n, value):
    """One shape over and over, or two that take turns: teeth, vertebrae, beads, buttons, film perforation, seeds; also as a grid."""
    forms = [shape(rng) for _ in range(rng.choice([1, 1, 1, 2]))]
    gap = rng.choice([1, 2, 3, 5, 9])
    across, down = max(w for _, w, _ in forms) + gap, max(h for _, _, h in forms) + gap
    columns, rows = rng.choice([(rng.randint(3, 20), 1), (1, rng.randint(3, 20)), (rng.randint(3, 8), rng.randint(2, 6))])
    x, y, slant = rng.randrange(n), rng.randrange(n), rng.choice([0, 0, 0, rng.uniform(-0.4, 0.4)])
    x, y = x - rng.randrange(columns * across), y - rng.randrange(rows * down) // 2
    for j in range(rows):
        for i in range(columns):
            forms[(i + j) % len(forms)][0](draw, x + i * across + round(slant * j * down), y + j * down + round(slant * i * across), value)


def loops(rng, draw, n, value):
    """Wires and clips: closed and open loops and crossing strokes, each like one letter but alone or far apart."""
    x, y, width = rng.randrange(n), rng.randrange(n), rng.choice([1, 1, 2, 3])
    for _ in range(rng.randint(1, 6)):
        r = rng.uniform(3, 12)
        t = np.linspace(0, rng.uniform(3, 9), 24)
        k, phase = rng.choice([1, 1, 2, 3]), rng.uniform(0, 6)
        draw.line(list(zip(x + r * np.cos(t), y + r * np.sin(k * t + phase))), fill=value, width=width)
        x, y = x + rng.uniform(-1, 1) * r, y + r * rng.uniform(3, 6)


def lines_of_flow(rng, draw, n, value):
    """Strokes side by side that are equal but for noise: brush, fringe, hair, ribs, folds."""
    x, y, step, h = rng.randrange(n), rng.randrange(n), rng.uniform(2, 9), rng.uniform(3, 20)
    lean, width = rng.uniform(-1, 1), rng.choice([1, 1, 2])
    for i in range(rng.randint(4, 30)):
        dx, dy = rng.gauss(0, 0.6), rng.gauss(0, h / 8)
        draw.line([(x + i * step + dx, y + dy), (x + i * step + dx + lean * h, y + h + dy)], fill=value, width=width)


DRAWERS = [ruler, ruler, ruler, coil, coil, equal_shapes, equal_shapes, equal_shapes, loops, lines_of_flow]


def graphics(rng, draw, n):
    """Draws one thing that is no text but could be taken for it."""
    value, width = rng.choice([255, 255, 200, 120]), rng.choice([1, 1, 2, 3])
    if rng.random() < 0.45:
        rng.choice(DRAWERS)(rng, draw, n, value)
        return
    a, b, c, d = (rng.randrange(n) for _ in range(4))
    step, count = rng.randint(3, 24), rng.randint(3, 40)
    kind = rng.choice([0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 7, 8, 8, 9, 10, 11, 12, 13, 14, 14, 15])
    if kind == 0:  # ruler
        long = rng.choice([5, 10])
        across = rng.random() < 0.5
        for i in range(count):
            size = rng.choice([4]) if i % long else 9
            p, q = a + i * step, b
            draw.line([(p, q), (p, q + size)] if across else [(q, p), (q + size, p)], fill=value, width=1)
        if rng.random() < 0.5:
            draw.line([(a, b), (a + count * step, b)] if across else [(b, a), (b, a + count * step)], fill=value)
    elif kind == 1:  # row of dots or crosses
        size = rng.choice([0, 1, 2, 3])
        cross = rng.random() < 0.5
        dx, dy = rng.choice([(step, 0), (0, step), (step, step // 2)])
        for i in range(count):
            x, y = a + i * dx, b + i * dy
            if cross and size:
                draw.line([(x - size, y), (x + size, y)], fill=value)
                draw.line([(x, y - size), (x, y + size)], fill=value)
            else:
                draw.ellipse([x, y, x + size, y + size], fill=value)
    elif kind == 2:  # trace of an electrocardiogram or a Doppler line
        points = [(x, b + rng.gauss(0, 2) - (rng.uniform(5, 40) if rng.random() < 0.08 else 0)) for x in range(0, n, rng.randint(2, 6))]
        draw.line(points, fill=value, width=width)
    elif kind == 3:  # frames in a row, as buttons
        w, h = rng.randint(4, 30), rng.randint(4, 18)
        full = rng.random() < 0.4
        for i in range(rng.randint(1, 8)):
            draw.rectangle([a + i * (w + step), b, a + i * (w + step) + w, b + h], outline=value, fill=value if full else None)
    elif kind == 4:  # bar of greys
        steps = rng.randint(4, 24)
        for i in range(steps):
            draw.rectangle([a, b + i * 6, a + rng.choice([8, 12]), b + i * 6 + 5], fill=int(255 * i / steps))
    elif kind == 5:  # grid
        for i in range(0, n, max(4, step)):
            draw.line([(i, 0), (i, n)], fill=value // 2)
            draw.line([(0, i), (n, i)], fill=value // 2)
    elif kind == 6:  # wire: a smooth curve, sometimes beaded
        t = np.linspace(0, 1, 60)
        xs, ys = a + (c - a) * t + 20 * np.sin(t * rng.uniform(3, 20)), b + (d - b) * t + 20 * np.cos(t * rng.uniform(3, 20))
        draw.line(list(zip(xs, ys)), fill=value, width=width)
        if rng.random() < 0.3:
            for x, y in list(zip(xs, ys))[::4]:
                draw.ellipse([x - 2, y - 2, x + 2, y + 2], fill=value)
    elif kind == 7:  # sternal wires: loops one below the other
        for i in range(rng.randint(2, 7)):
            r, y = rng.randint(3, 9), b + i * rng.randint(14, 30)
            draw.ellipse([a - r, y - r, a + r, y + r // 2], outline=value, width=width)
            draw.line([(a, y), (a + rng.randint(-6, 6), y + rng.randint(3, 9))], fill=value, width=width)
    elif kind == 8:  # screw or coil
        amp = rng.randint(2, 8)
        points = [(a + i * step / 3, b + (amp if i % 2 else -amp)) for i in range(count)]
        draw.line(points if rng.random() < 0.5 else [(y, x) for x, y in points], fill=value, width=width)
    elif kind == 9:  # stent: lattice
        for i in range(min(count, 14)):
            for j in range(3):
                x, y = a + i * 6, b + j * 6
                draw.line([(x, y), (x + 3, y + 3), (x + 6, y), (x + 3, y - 3), (x, y)], fill=value)
    elif kind == 10:  # measure between two callipers
        for x, y in ((a, b), (c, d)):
            draw.line([(x - 4, y), (x + 4, y)], fill=value)
            draw.line([(x, y - 4), (x, y + 4)], fill=value)
        for i in range(0, 40):
            x, y = a + (c - a) * i / 40, b + (d - b) * i / 40
            draw.point((x, y), fill=value)
    elif kind == 11:  # clips, arrows
        for _ in range(rng.randint(1, 6)):
            x, y = rng.randrange(n), rng.randrange(n)
            draw.line([(x, y), (x + rng.randint(-8, 8), y + rng.randint(3, 8)), (x + rng.randint(-8, 8), y)], fill=value, width=width)
    elif kind == 12:  # shutter or frame
        draw.rectangle([min(a, c), min(b, d), max(a, c), max(b, d)], outline=value, width=width)
    elif kind == 13:  # circle, sector
        draw.arc([a - c, b - c, a + c, b + c], rng.randrange(360), rng.randrange(360), fill=value, width=width)
    elif kind == 14:  # equal shapes in a row: teeth, vertebrae, beads
        w, h = rng.randint(3, 14), rng.randint(4, 18)
        down = rng.random() < 0.5
        for i in range(rng.randint(3, 10)):
            x, y = (a, b + i * (h + 3)) if down else (a + i * (w + 3), b)
            draw.ellipse([x, y, x + w, y + h], fill=value if i % 2 or w < 8 else None, outline=value)
    else:  # scattered specks
        for _ in range(rng.randint(5, 80)):
            x, y, r = rng.randrange(n), rng.randrange(n), rng.choice([0, 0, 1, 2])
            draw.ellipse([x, y, x + r, y + r], fill=rng.randint(60, 255))
