"""What is written into images: lines of text, as masks in fonts of three kinds."""
import functools
import string

import numpy as np
from PIL import Image, ImageDraw, ImageFont

NAMES = """SMITH JONES MUELLER GARCIA TANAKA WANG O'BRIEN KOWALSKI ROSSI DUBOIS SILVA NGUYEN ANDERSSON IVANOVA PAPADOPOULOS HANSEN
YILMAZ KIM SINGH MARTIN ANNA PETER MARIA JOHN YUKI LI CARLOS INGRID AHMED FATIMA OLGA JEAN-PAUL HEINRICH LUCY THOMAS ZOE
GARCÍA MÜLLER ÅSA ÇELIK ŁUKASZ ИВАНОВ ПЕТРОВА ΓΕΩΡΓΙΟΥ""".split()
OTHERS = """Иванов Пётр|ПЕТРОВА АННА|ОЛЬГА 12.03.1961|Γεωργίου Νίκος|ΠΑΠΑΔΟΠΟΥΛΟΣ|שרה לוי|אברהם כהן|محمد علي|فاطمة حسن|山田太郎|田中 由紀|王小明|李娜 女|김민준|박서연|東京中央病院|北京医院|ヤマダ タロウ""".split("|")
PLACES = ["General Hospital", "ST MARY", "Klinikum Nord", "UNIVERSITY HOSPITAL", "Hôpital Central", "Radiology Dept", "City Imaging"]
WORDS = ["kV 120", "mA 250", "MI 0.8", "TIS 0.4", "FR 25Hz", "Gain 62%", "SUPINE", "PORTABLE", "AP ERECT", "T1 TSE", "W:350 L:40", "SE:3 IM:17",
         "Zoom 100%", "DFOV 25.0cm", "10cm", "Adult Heart", "72 bpm", "LEFT", "RIGHT", "SCOUT", "5.0 MHz", "TE 90", "+C", "SWS"]
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()


def words(rng):
    """A line of what is burned into images; at least three characters."""
    if rng.random() < 0.06:
        return rng.choice(OTHERS)
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
            if not text.isascii():
                return None
            # Bitmap fonts have the size they have; the nearest of a few is taken, sometimes doubled.
            tries = [rng.choice(self.bitmap) for _ in range(4)]
            font = min(tries, key=lambda f: abs(f[1] - size))[0]
            hard = True
        else:
            path = next((p for p in rng.choices(self.scalable, k=30) if covers(p, text)), None)
            if path is None:
                return None
            font = opened(path, max(6, round(size)))
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


@functools.lru_cache(maxsize=None)
def has(path, character):
    """Whether a font has the character, and not the box that stands for all it lacks."""
    font = opened(path, 24)
    shown, lacking = font.getmask(character), font.getmask("\uffff")
    return shown.size[0] > 0 and (shown.size != lacking.size or bytes(shown) != bytes(lacking))


def covers(path, text):
    return all(c.isascii() or has(path, c) for c in text)


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
    if not text.isascii():
        return None
    scale, x, over = size / 30, 0, 3
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
