#!/usr/bin/env python3
"""Measures the PHI gate as it is built, over images of backgrounds and fonts that training never saw.

    validate.py make BACKGROUNDS.npz DIR [--count 600] [--seed 1]   write DICOM files and labels.json
    validate.py twins BACKGROUNDS.npz DIR [--count 1] [--seed 1]   the same of real backgrounds as they are, without graphics
    validate.py score DIR FLUORO                                   run `FLUORO phi scan --json` over them

Every background is written clean, with graphics that are no text, or with 1 to 5 lines of text; 64 x 64 to 3000 x 2500 pixels, 8
to 16 bit, signed or not, MONOCHROME1 and 2, RGB, YBR.
"""
import argparse
import json
import os
import random
import subprocess

import numpy as np
import pydicom
from PIL import Image, ImageDraw
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid
from scipy import ndimage

import lettering
import lookalikes
import train

COLOURS = [(1, 1, 1), (1, 1, 0), (0, 1, 1), (0, 1, 0), (1, 0.5, 0.3), (0.7, 0.7, 0.7)]
CLASSES = {"CT": "1.2.840.10008.5.1.4.1.1.2", "MR": "1.2.840.10008.5.1.4.1.1.4", "CR": "1.2.840.10008.5.1.4.1.1.1",
           "US": "1.2.840.10008.5.1.4.1.1.6.1", "SC": "1.2.840.10008.5.1.4.1.1.7"}


def canvas(rng, np_rng, planes):
    """A background of a random size, 0 to 1 from its lowest to its highest value (but for rare outliers)."""
    name = rng.choice(sorted(planes))
    plane = planes[name]
    if rng.random() < 0.12:
        plane, name = lookalikes.made_up(rng, np_rng, 256), "made up"
    side = rng.choice([64, 96, 128, 192, 256, 320, 512, 512, 640, 800, 1024, 1500, 2000, 2500])
    height, width = plane.shape
    scale = side / max(height, width)
    # A small image is not blown up past what its pixels can carry.
    scale = min(scale, 6)
    size = max(32, round(width * scale)), max(32, round(height * scale))
    image = np.asarray(Image.fromarray(plane).resize(size, Image.BOX if scale < 1 else Image.BICUBIC), np.float32)
    low, high = np.quantile(image, [0.0005, 0.9995])
    return np.clip((image - low) / (high - low + 1e-6), 0, 1), name


def graphics(rng, image):
    height, width = image.shape
    n = min(height, width)
    layer = Image.new("L", (width, height))
    draw = ImageDraw.Draw(layer)
    for _ in range(rng.randint(1, 3)):
        lookalikes.graphics(rng, draw, n)
    return np.maximum(image, np.asarray(layer, np.float32) / 255)


def letters(rng, fonts, image, boxes, largest):
    """Draws 1 to 5 lines of fonts of 7 to largest pixels; returns their coverage, or None when none could be read."""
    height, width = image.shape
    cover, lines = np.zeros(image.shape, np.float32), 0
    for _ in range(rng.choice([1, 1, 2, 3, 5])):
        made = fonts.mask(rng, lettering.words(rng), np.exp(rng.uniform(np.log(7), np.log(largest))), rng.random() < 0.3)
        if made is None:
            continue
        mask, cap = made
        mask = np.rot90(mask, rng.choice([0, 0, 0, 0, 1, 3]))
        h, w = mask.shape
        if h > height - 4 or w > width - 4 or cap < 4.5:
            continue
        x, y = rng.randint(2, width - w - 2), rng.randint(2, height - h - 2)
        if rng.random() < 0.6:
            x, y = rng.choice([3, width - w - 3]), rng.choice([3, height - h - 3])
        if cover[max(0, y - 3):y + h + 3, max(0, x - 3):x + w + 3].any():
            continue
        cover[y:y + h, x:x + w] = mask
        boxes.append([int(x), int(y), int(x + w), int(y + h)])
        lines += 1
    return cover if lines else None


def burn(rng, image, cover, boxes):
    """Grey text in one of the styles that devices use."""
    style = rng.random()
    for x0, y0, x1, y1 in boxes:
        area = image[y0:y1, x0:x1]
        local = float(np.median(area))
        ink = rng.choice([1, 1, 1, 0.8, 1.4]) if local < 0.6 else 0.0
        if style < 0.15:
            image[max(0, y0 - 2):y1 + 2, max(0, x0 - 2):x1 + 2] = 0 if ink > 0.5 else 1
        elif style > 0.8 and float(area.std()) > 0.2:
            image[y0:y1, x0:x1] = np.where(ndimage.grey_dilation(cover[y0:y1, x0:x1], size=(3, 3)) > 0.3, 1 - min(1, ink), area)
        area += cover[y0:y1, x0:x1] * (ink - area)
    return image


def write(rng, path, image, colour):
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.Rows, ds.Columns = image.shape[:2]
    ds.PixelRepresentation = 0
    modality = rng.choice(["US", "SC"]) if colour else rng.choice(["CT", "MR", "CR", "SC"])
    ds.Modality, ds.SOPClassUID, ds.SOPInstanceUID = modality, CLASSES[modality], generate_uid()
    ds.StudyInstanceUID, ds.SeriesInstanceUID = generate_uid(), generate_uid()
    ds.file_meta.MediaStorageSOPClassUID, ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPClassUID, ds.SOPInstanceUID
    if colour:
        pixels = np.clip(image * 255, 0, 255).astype(np.uint8)
        ds.SamplesPerPixel, ds.PlanarConfiguration, ds.BitsAllocated, ds.BitsStored, ds.HighBit = 3, 0, 8, 8, 7
        ds.PhotometricInterpretation = "RGB"
        if rng.random() < 0.3:
            ds.PhotometricInterpretation = "YBR_FULL"
            pixels = np.asarray(Image.fromarray(pixels).convert("YCbCr"))
    else:
        bits = rng.choice([8, 10, 12, 16])
        ds.SamplesPerPixel, ds.BitsAllocated, ds.BitsStored, ds.HighBit = 1, 8 if bits == 8 else 16, bits, bits - 1
        ds.PhotometricInterpretation = rng.choice(["MONOCHROME1", "MONOCHROME2", "MONOCHROME2"])
        if ds.PhotometricInterpretation == "MONOCHROME1":
            image = image.max() - image
        top = 2**bits - 1
        used = top if rng.random() < 0.5 else top * rng.uniform(0.2, 1)
        pixels = np.clip(image / 1.4 * used, 0, top).astype(np.uint8 if bits == 8 else np.uint16)
    ds.PixelData = pixels.tobytes() + b"\0" * (pixels.nbytes % 2)
    ds.is_little_endian, ds.is_implicit_VR = True, False
    pydicom.dcmwrite(path, ds, write_like_original=False)


def make(args):
    os.makedirs(args.dir, exist_ok=True)
    rng, np_rng = random.Random(args.seed), np.random.default_rng(args.seed)
    stored = np.load(args.backgrounds)
    planes, fonts = {k: stored[k] for k in stored.files}, train.fonts(held_out=True)
    labels = []
    while len(labels) < args.count:
        image, name = canvas(rng, np_rng, planes)
        kind = rng.choice(["clean", "graphics", "text", "text"])
        if kind == "graphics" or rng.random() < 0.3:
            image = graphics(rng, image.copy())
            kind = "graphics" if kind == "clean" else kind
        boxes, image, colour = [], image.copy(), rng.random() < 0.3
        if kind == "text":
            cover = letters(rng, fonts, image, boxes, min(60, max(8, image.shape[0] / 6)))
            if cover is None:
                continue
            image = written(rng, image, cover, boxes, colour)
        elif colour:
            image = np.stack([image] * 3, -1)
        keep(rng, args.dir, labels, image, colour, kind, name, boxes)
    json.dump(labels, open(os.path.join(args.dir, "labels.json"), "w"))


def written(rng, image, cover, boxes, colour):
    """The image with text of that coverage, in colour or in grey."""
    if not colour:
        return burn(rng, image, cover, boxes)
    ink = rng.choice(COLOURS)
    return np.stack([image * 0.8 * (1 - cover) + cover * c for c in ink], -1)


def keep(rng, folder, labels, image, colour, kind, name, boxes):
    file = f"{len(labels):05}.dcm"
    write(rng, os.path.join(folder, file), image, colour)
    labels.append({"file": file, "burned": kind == "text", "kind": kind, "background": name, "boxes": boxes, "size": image.shape[:2]})


def twins(args):
    """Each real background at its own size (at most 1,024 pixels), clean and, count times over, with text as devices and
    secondary captures write it."""
    os.makedirs(args.dir, exist_ok=True)
    rng = random.Random(args.seed)
    stored, fonts, labels = np.load(args.backgrounds), train.fonts(held_out=True), []
    for name in stored.files:
        plane = stored[name]
        scale = min(1, 1024 / max(plane.shape))
        size = round(plane.shape[1] * scale), round(plane.shape[0] * scale)
        plane = np.asarray(Image.fromarray(plane).resize(size, Image.BOX), np.float32)
        plane = (plane - plane.min()) / (np.ptp(plane) + 1e-6)
        keep(rng, args.dir, labels, plane, False, "clean", name, [])
        made, tries = 0, 0
        while made < args.count and tries < 50:
            image, boxes, colour, tries = plane.copy(), [], rng.random() < 0.3, tries + 1
            cover = letters(rng, fonts, image, boxes, max(10, min(26, plane.shape[0] / 14)))
            if cover is not None:
                keep(rng, args.dir, labels, written(rng, image, cover, boxes, colour), colour, "text", name, boxes)
                made += 1
    json.dump(labels, open(os.path.join(args.dir, "labels.json"), "w"))


def covered(box, regions):
    """The share of a box that the regions cover."""
    x0, y0, x1, y1 = box
    hit = np.zeros((y1 - y0, x1 - x0), bool)
    for r in regions:
        hit[max(0, r["y0"] - y0):max(0, r["y1"] - y0), max(0, r["x0"] - x0):max(0, r["x1"] - x0)] = True
    return hit.mean()


def score(args):
    labels = json.load(open(os.path.join(args.dir, "labels.json")))
    files = [os.path.join(args.dir, l["file"]) for l in labels]
    out = subprocess.run([args.fluoro, "phi", "scan", "--json"] + files, capture_output=True, text=True)
    reports = [json.loads(line) for line in out.stdout.splitlines()]
    assert len(reports) == len(labels), out.stderr
    errors = [r for r in reports if "error" in r]
    right = {True: [0, 0], False: [0, 0]}
    lines = [0, 0]
    for label, r in zip(labels, reports):
        right[label["burned"]][0] += r.get("suspected", False) == label["burned"]
        right[label["burned"]][1] += 1
        for box in label["boxes"]:
            lines[0] += covered(box, r.get("regions", [])) >= 0.5
            lines[1] += 1
        if r.get("suspected", False) != label["burned"] and args.verbose:
            print(label["file"], label["kind"], label["background"], label["size"], label["boxes"], r.get("score"), r.get("regions"))
    scores = np.array([r.get("score", 0) for r in reports])
    truth = np.array([l["burned"] for l in labels])
    for cut in (0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85):
        print(f"score >= {cut:.2f}: sensitivity {(scores[truth] >= cut).mean():.4f} specificity {(scores[~truth] < cut).mean():.4f}")
    print(f"gate: sensitivity {right[True][0]} of {right[True][1]}, specificity {right[False][0]} of {right[False][1]}, "
          f"lines at least half covered {lines[0]} of {lines[1]}, errors {len(errors)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    maker = commands.add_parser("make")
    maker.add_argument("backgrounds")
    maker.add_argument("dir")
    maker.add_argument("--count", type=int, default=600)
    maker.add_argument("--seed", type=int, default=1)
    maker = commands.add_parser("twins")
    maker.add_argument("backgrounds")
    maker.add_argument("dir")
    maker.add_argument("--count", type=int, default=1)
    maker.add_argument("--seed", type=int, default=1)
    scorer = commands.add_parser("score")
    scorer.add_argument("dir")
    scorer.add_argument("fluoro")
    scorer.add_argument("--verbose", action="store_true")
    args = parser.parse_args()
    {"make": make, "twins": twins, "score": score}[args.command](args)


if __name__ == "__main__":
    main()
