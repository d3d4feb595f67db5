"""Synthetic training images: text and look-alikes of text drawn over medical and made-up backgrounds."""
import functools
import io
import random
import string

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from scipy import ndimage

from normalise import stretch

STRIDE = 4
# Cap heights in pixels that the network must see at one level of the pyramid; others count neither way.
SMALLEST, LARGEST = 4.5, 22
NAMES = """SMITH JONES MUELLER GARCIA TANAKA WANG O'BRIEN KOWALSKI ROSSI DUBOIS SILVA NGUYEN ANDERSSON IVANOVA PAPADOPOULOS HANSEN
YILMAZ KIM SINGH MARTIN ANNA PETER MARIA JOHN YUKI LI CARLOS INGRID AHMED FATIMA OLGA JEAN-PAUL HEINRICH LUCY THOMAS ZOE
GARCÍA MÜLLER ÅSA ÇELIK ŁUKASZ ИВАНОВ ПЕТРОВА ΓΕΩΡΓΙΟΥ""".split()
PLACES = ["General Hospital", "ST MARY", "Klinikum Nord", "UNIVERSITY HOSPITAL", "Hôpital Central", "Radiology Dept", "City Imaging"]
WORDS = ["kV 120", "mA 250", "MI 0.8", "TIS 0.4", "FR 25Hz", "Gain 62%", "SUPINE", "PORTABLE", "AP ERECT", "T1 TSE", "W:350 L:40", "SE:3 IM:17",
         "Zoom 100%", "DFOV 25.0cm", "10cm", "Adult Heart", "72 bpm", "LEFT", "RIGHT", "SCOUT", "5.0 MHz", "TE 90", "+C", "SWS"]
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()


def words(rng):
    """A line of what is burned into images; at least three characters."""
    d, m, y = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1930, 2025)
    name, given = rng.choice(NAMES), rng.choice(NAMES)
    date = rng.choice([f"{d:02}/{m:02}/{y}", f"{d:02}.{m:02}.{y}", f"{y}-{m:02}-{d:02}", f"{d:02}-{MONTHS[m - 1]}-{y}", f"{y}{m:02}{d:02}",
                       f"{d} {MONTHS[m - 1].title()} {y}", f"{m}/{d}/{y % 100:02}"])
    time = f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}" + rng.choice(["", f":{rng.randint(0, 59):02}", " PM"])
    number = "".join(rng.choices(string.digits, k=rng.randint(3, 10)))
    code = "".join(rng.choices(string.ascii_uppercase + string.digits + "-", k=rng.randint(3, 10))).strip("-") or "ABC"
    line = rng.choice([f"{name}, {given}", f"{name} {given}", f"{name}^{given}", f"{given} {name}", name, date, f"{date} {time}", time, number, code,
                       f"ID {number}", f"MRN: {number}", f"DOB {date}", f"*{date} {rng.choice('MF')}", f"{name} {rng.choice('MF')} {rng.randint(1, 99)}Y",
                       rng.choice(PLACES), rng.choice(WORDS), f"Acc {code}", f"{code} {number}", f"Dr. {name.title()}"])
    line = rng.choice([line, line, line.upper(), line.title()])
    return line if len(line.replace(" ", "")) >= 3 else line + " 123"


class Fonts:
    """Scalable fonts, fixed bitmap fonts (PCF) and Hershey strokes."""

    def __init__(self, scalable, bitmap, hershey):
        self.scalable, self.bitmap = scalable, bitmap
        self.strokes = [load_hershey(path) for path in hershey]

    def mask(self, rng, text, size, hard):
        """Coverage 0 to 1 of the text, cropped, and its cap height in pixels, or None when the font lacks it. hard: no smoothing."""
        kind = rng.random()
        if kind < 0.12 and self.strokes:
            return stroke_mask(rng, rng.choice(self.strokes), text, size)
        if kind < 0.32 and self.bitmap and size < 26:
            text = text.encode("ascii", "ignore").decode()
            # Bitmap fonts have the size they have; the nearest of a few is taken, sometimes doubled.
            tries = [rng.choice(self.bitmap) for _ in range(4)]
            font = min(tries, key=lambda f: abs(f[1] - size))[0]
            hard = True
        else:
            font = opened(rng.choice(self.scalable), max(6, round(size)))
        box = font.getbbox(text)
        if box[2] <= box[0] or box[3] <= box[1]:
            return None
        canvas = Image.new("L", (box[2] + 4, box[3] + 4))
        draw = ImageDraw.Draw(canvas)
        draw.fontmode = "1" if hard else "L"
        draw.text((1, 1), text, fill=255, font=font)
        cap = font.getbbox("H")
        return trimmed(np.asarray(canvas, np.float32) / 255), cap[3] - cap[1]


@functools.lru_cache(maxsize=2000)
def opened(path, size):
    return ImageFont.truetype(path, size)


def load_hershey(path):
    """Glyphs of a .jhf font in the order of ASCII from the space: (left, right, strokes of points)."""
    glyphs, data = [], open(path, encoding="ascii").read().replace("\n", "")
    at = 0
    while at + 8 <= len(data):
        count = int(data[at + 5:at + 8])
        body = data[at + 8:at + 8 + 2 * count]
        at += 8 + 2 * count
        pairs = [(ord(body[i]) - 82, ord(body[i + 1]) - 82) for i in range(0, len(body) - 1, 2)]
        strokes, current = [], []
        for x, y in pairs[1:]:
            if (x, y) == (ord(" ") - 82, 0):
                strokes, current = strokes + [current], []
            else:
                current.append((x, y))
        glyphs.append((pairs[0][0], pairs[0][1], strokes + [current]))
    return glyphs


def stroke_mask(rng, glyphs, text, size):
    scale, x, over = size / 30, 0, 3
    text = text.encode("ascii", "ignore").decode()
    canvas = Image.new("L", (int(len(text) * 32 * scale * over) + 20, int(50 * scale * over) + 20))
    draw = ImageDraw.Draw(canvas)
    width = max(2, int(over * rng.choice([1, 1, 1.5, size / 10])))
    for c in text:
        if not 0 <= ord(c) - 32 < len(glyphs):
            continue
        left, right, strokes = glyphs[ord(c) - 32]
        for s in strokes:
            points = [((x + px - left) * scale * over + 6, (py + 24) * scale * over + 6) for px, py in s]
            if len(points) > 1:
                draw.line(points, fill=255, width=width)
        x += right - left
    small = canvas.resize((canvas.width // over, canvas.height // over), Image.BOX)
    mask = np.asarray(small, np.float32) / 255
    return (trimmed(np.minimum(1, mask * 1.5)), 21 * scale) if mask.max() > 0 else None


def trimmed(mask):
    rows, columns = np.flatnonzero(mask.max(1) > 0), np.flatnonzero(mask.max(0) > 0)
    return mask[rows[0]:rows[-1] + 1, columns[0]:columns[-1] + 1] if len(rows) else mask[:1, :1]


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
    kind = rng.randrange(8)
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
    elif kind == 6:  # black
        image = np.zeros((n, n)) + (rng.random() < 0.5) * np_rng.poisson(0.2, (n, n))
    else:  # smooth body with edges
        image = noise(np_rng, n, 3.5)
        image = np.floor(image * rng.randint(2, 6)) / 5 + 0.1 * noise(np_rng, n, 1)
    return image.astype(np.float32)


def graphics(rng, draw, n):
    """Draws one thing that is no text but could be taken for it."""
    value, width = rng.choice([255, 255, 200, 120]), rng.choice([1, 1, 2, 3])
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


class Maker:
    """Makes crops with their targets. backgrounds: planes of float32."""

    def __init__(self, backgrounds, fonts, seed, size=160):
        self.backgrounds, self.fonts, self.size = backgrounds, fonts, size
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
        """Returns (image, target, weight) as float32 of n x n, n/4 x n/4 and n/4 x n/4."""
        rng, n = self.rng, self.size
        image = self.background()
        text = np.zeros((n, n), np.uint8)  # 1: text, 2: counts neither way
        if rng.random() < 0.7:
            self.draw_graphics(image)
        # The span of values that is not the anatomy's: where white and black of text lie.
        self.top, self.bottom = max(image.max(), 1) * rng.choice([1, 1, 1, 1.5, 3]), min(image.min(), 0)
        if rng.random() < 0.2:
            self.bottom -= rng.uniform(0, 2)
        if rng.random() < 0.7:
            for _ in range(rng.choice([1, 1, 2, 3, 4, 6])):
                self.draw_text(image, text, words(rng), 1)
        if rng.random() < 0.1:  # a letter larger than text at this level: another level's business, and if alone no text at all
            self.draw_text(image, text, rng.choice("LRAPHFMDX7"), 0, rng.uniform(32, 110))
        if rng.random() < 0.25:
            for _ in range(rng.randint(1, 3)):  # side markers and the like
                self.draw_text(image, text, rng.choice(["L", "R", "A", "P", "H", "F", "+", "x", "LT", "RT", "AP", "7"]), 2)
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
        cap = cap or np.exp(rng.uniform(np.log(4.2), np.log(26)))
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
        if text[area].any():
            return
        ink = self.paint(image, mask, x, y)
        if ink is None:
            return
        if label == 0:
            return
        if not SMALLEST <= cap <= LARGEST:
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
