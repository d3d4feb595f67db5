"""Synthetic training images: text and look-alikes of text drawn over medical and made-up backgrounds."""
import io
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from scipy import ndimage

from lettering import words
from lookalikes import graphics, made_up
from normalise import double, halve, stretch

STRIDE = 4
# Cap heights in pixels that the network must see at one level of the pyramid; others count neither way.
SMALLEST, LARGEST = 4.5, 22


class Maker:
    """Makes crops with their targets. backgrounds: planes of float32."""

    def __init__(self, backgrounds, fonts, seed, size=160):
        self.backgrounds, self.fonts, self.full = backgrounds, fonts, size
        self.size, self.zoom = size, 1.0  # of what is drawn, and what it is scaled by for the network
        self.rng, self.np_rng = random.Random(seed), np.random.default_rng(seed)

    def background(self):
        """A crop scaled so that 0 to 1 is about its 1st to 99th percentile."""
        rng, n = self.rng, self.size
        if not self.backgrounds or rng.random() < 0.25:
            image = made_up(rng, self.np_rng, n)
        else:
            image = rng.choice(self.backgrounds)
            scale = rng.choice([1, 1, 1, 0.5, 0.25, rng.uniform(0.4, 2.5)])
            least = n / min(image.shape)
            if rng.random() < 0.3 or scale < least < 1.2 and rng.random() < 0.5:
                scale = max(scale, least)
            part = int(min(image.shape[0], n / scale + 1)), int(min(image.shape[1], n / scale + 1))
            y, x = rng.randint(0, image.shape[0] - part[0]), rng.randint(0, image.shape[1] - part[1])
            image = image[y:y + part[0], x:x + part[1]]
            size = max(8, min(n, int(part[1] * scale))), max(8, min(n, int(part[0] * scale)))
            method = Image.BOX if scale < 1 else rng.choice([Image.BILINEAR, Image.BICUBIC, Image.NEAREST])
            image = np.asarray(Image.fromarray(image).resize(size, method))
            if min(size[::-1]) < n:  # a small image stands in a field of its edge or of its least value
                pad = ((0, n - size[1]), (0, n - size[0]))
                image = np.pad(image, pad, mode="edge") if rng.random() < 0.5 else np.pad(image, pad, constant_values=image.min())
        for axis in (0, 1):
            if rng.random() < 0.5:
                image = np.flip(image, axis)
        if rng.random() < 0.3:
            image = image.T
        if rng.random() < 0.3:
            image = -image
        low, high = np.quantile(image[::4, ::4], [0.01, 0.99])
        if high - low < 1e-6:
            low, high = image.min(), max(image.max(), image.min() + 1)
        image = (image - low) / (high - low)
        if rng.random() < 0.3:
            image = np.sign(image) * abs(image) ** rng.uniform(0.5, 2)
        return np.ascontiguousarray(image, np.float32)

    def sample(self):
        """Returns (image, target, weight) as float32 of n x n, n/4 x n/4 and n/4 x n/4, drawn at the scale of the network, at twice
        that as on the pyramid's coarser levels, or at half of it as on its finest one.
        """
        rng = self.rng
        self.zoom = rng.choices([1.0, 0.5, 2.0], [0.66, 0.12, 0.22])[0]
        self.size = n = round(self.full / self.zoom)
        image = self.background()
        text = np.zeros((n, n), np.uint8)  # 1: text, 2: counts neither way
        if rng.random() < 0.75:
            self.draw_graphics(image)
        # The span of values that is not the anatomy's: where white and black of text lie.
        self.top, self.bottom = max(image.max(), 1) * rng.choice([1, 1, 1, 1.5, 3]), min(image.min(), 0)
        if rng.random() < 0.2:
            self.bottom -= rng.uniform(0, 2)
        if rng.random() < 0.65:
            for _ in range(rng.choice([1, 1, 2, 3, 4, 6])):
                self.draw_text(image, text, words(rng), 1)
        if rng.random() < 0.1:  # a letter larger than text at this level: another level's business, and if alone no text at all
            self.draw_text(image, text, rng.choice("LRAPHFMDX7"), 0, rng.uniform(32, 110) / self.zoom)
        if rng.random() < 0.15:
            for _ in range(rng.randint(1, 3)):  # side markers and the like
                self.draw_text(image, text, rng.choice(["L", "R", "A", "P", "H", "F", "+", "x", "7", "S", "I"]), 0)
        if rng.random() < 0.15:  # between a letter and a word
            self.draw_text(image, text, rng.choice(["LT", "RT", "AP", "PA", "HF", "12", "R>", "(L)"]), 2)
        return self.finish(image, text)

    def draw_graphics(self, image):
        rng, n = self.rng, self.size
        layer = Image.new("L", (n, n))
        draw = ImageDraw.Draw(layer)
        for _ in range(rng.choice([1, 2, 3, 5])):
            graphics(rng, draw, n)
        if rng.random() < 0.3:
            layer = layer.filter(ImageFilter.GaussianBlur(rng.uniform(0.4, 1.2)))
        cover = np.asarray(layer, np.float32) / 255
        ink = rng.choice([1.0, 1.0, 1.3, 0, rng.random()])
        image += cover * (ink - image)

    def draw_text(self, image, text, line, label, cap=None):
        rng, n = self.rng, self.size
        cap = cap or np.exp(rng.uniform(np.log(4.2 / min(1, self.zoom)), np.log(26 / self.zoom)))
        made = self.fonts.mask(rng, line, cap / 0.72, rng.random() < 0.35)
        if made is None:
            return
        mask, cap = made
        if rng.random() < 0.1:  # pixels doubled
            mask, cap = mask.repeat(2, 0).repeat(2, 1), cap * 2
        if rng.random() < 0.33:
            turn = rng.choice([1, 1, 3, 3, 2])
            mask = np.rot90(mask, turn)
        elif rng.random() < 0.1:
            mask = np.clip(ndimage.rotate(mask, rng.uniform(-12, 12), order=1), 0, 1)
        if rng.random() < 0.15:
            mask = np.minimum(1, ndimage.gaussian_filter(np.pad(mask, 2), rng.uniform(0.3, max(0.4, cap / 14))) * 1.2)
        h, w = mask.shape
        if h > n - 4:
            mask, h = mask[:n - 4], n - 4
        if w > n - 4:
            mask, w = mask[:, :n - 4], n - 4
        edge = rng.random() < 0.4
        x, y = (rng.choice([2, n - w - 2]), rng.choice([2, n - h - 2])) if edge else (rng.randint(0, n - w), rng.randint(0, n - h))
        area = slice(y, y + h), slice(x, x + w)
        apart = round(1.5 * cap) if label == 0 else 0  # a letter is alone when no others are near
        if text[max(0, y - apart):y + h + apart, max(0, x - apart):x + w + apart].any():
            return
        ink = self.paint(image, mask, x, y)
        if ink is None:
            return
        if label == 0:
            return
        if not SMALLEST <= cap * self.zoom <= LARGEST:
            label = 2
        around = max(2, int(cap / 3))
        near = text[max(0, y - around):y + h + around, max(0, x - around):x + w + around]
        near[near == 0] = 2
        text[area] = label

    def paint(self, image, mask, x, y):
        """Puts the text there in a colour that can be read, or returns None."""
        rng = self.rng
        h, w = mask.shape
        gap = rng.randint(1, 5)
        box = image[max(0, y - gap):y + h + gap, max(0, x - gap):x + w + gap]
        area = image[y:y + h, x:x + w]
        ink = rng.choice([self.top, self.top, self.top, self.bottom, 1, 0, rng.random(), rng.uniform(0.5, 1)])
        style = rng.random()
        if style < 0.15:  # on a box
            box[...] = rng.choice([self.bottom, self.top, 0, 0.5])
            ink = self.bottom if box[0, 0] > 0.5 else ink
            if abs(ink - box[0, 0]) < 0.25:
                ink = self.top if box[0, 0] < 0.5 else self.bottom
        elif style < 0.27:  # outlined or with a shadow
            rim = np.zeros_like(box)
            oy, ox = y - max(0, y - gap), x - max(0, x - gap)
            rim[oy:oy + h, ox:ox + w] = mask
            rim = ndimage.grey_dilation(rim, size=(3, 3)) if style < 0.21 else np.roll(rim, (1, 1), (0, 1))
            box += rim * ((self.bottom if ink > 0.5 else self.top) - box)
        local, spread = float(np.median(area)), float(area.std())
        if abs(ink - local) < 0.18 + 1.2 * spread:
            ink = self.top if local < 0.5 else self.bottom
            if abs(ink - local) < 0.18 + 0.9 * spread:
                return None
        area += mask * (rng.uniform(0.75, 1) if rng.random() < 0.3 else 1) * (ink - area)
        return ink

    def finish(self, image, text):
        rng, n = self.rng, self.size
        if rng.random() < 0.2:
            image = image + rng.uniform(0.005, 0.06) * self.np_rng.standard_normal((n, n)).astype(np.float32)
        if rng.random() < 0.1:
            image = ndimage.gaussian_filter(image, rng.uniform(0.3, 0.7))
        if rng.random() < 0.2:
            image = jpeg(image, rng.randint(35, 92))
        if rng.random() < 0.5:
            low, high = image.min(), image.max()
            image = np.round((image - low) / (high - low + 1e-6) * 255) / 255
        low, p1, p99, high = (float(v) for v in np.quantile(image[::2, ::2], [0, rng.choice([0, 0.01, 0.03]), rng.uniform(0.95, 1), 1]))
        low, high = float(image.min()), float(image.max())
        if rng.random() < 0.25:
            high += rng.uniform(0, 3) * (high - low)
        if rng.random() < 0.15:
            low -= rng.uniform(0, 3) * (high - low)
        image = stretch(image, low, p1, p99, high)
        if rng.random() < 0.25:
            image = 1 - image
        if self.zoom == 2:
            image, text = double(image), text.repeat(2, 0).repeat(2, 1)
        elif self.zoom == 0.5:
            image, text = halve(image), text[::2, ::2]
        n = self.full
        cells = text.reshape(n // STRIDE, STRIDE, n // STRIDE, STRIDE)
        share = (cells == 1).mean((1, 3))
        target = (share >= 0.5).astype(np.float32)
        doubtful = ((share > 0) & (share < 0.5)) | (((cells == 2).mean((1, 3)) > 0) & (target == 0))
        return image.astype(np.float32), target, (~doubtful).astype(np.float32)


def jpeg(image, quality):
    low, high = image.min(), image.max()
    if high <= low:
        return image
    buffer = io.BytesIO()
    Image.fromarray(((image - low) / (high - low) * 255).astype(np.uint8)).save(buffer, "JPEG", quality=quality)
    back = np.asarray(Image.open(io.BytesIO(buffer.getvalue())), np.float32) / 255
    return back * (high - low) + low
