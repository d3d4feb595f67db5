#!/usr/bin/python3
"""Compares model.onnx, run by `fluoro model run`, with an independent implementation.

    check.py FLUORO [CT.dcm | FOLDER ...]

The other implementation shares nothing with the graph: full resolution, discs
in millimetres, connected components by scipy.ndimage, and plain NumPy measures.
Without files it runs on phantoms, where the truth is known too.
"""
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
import pydicom
from scipy import ndimage

from phantom import phantom, write

HERE = os.path.dirname(os.path.abspath(__file__))
NAMES = ("lungVolume", "meanLungDensity", "laa950", "percentile15")


def within(mask, spacing, mm):
    """The mask's pixels at least mm from its edge in the slice."""
    return np.stack([ndimage.distance_transform_edt(np.pad(m, 1), sampling=spacing[1:])[1:-1, 1:-1] > mm for m in mask])


def reach(mask, spacing, mm):
    return np.stack([ndimage.distance_transform_edt(~m, sampling=spacing[1:]) <= mm for m in mask])


def enclosed(hu, spacing):
    """Air that touches the slice's border nowhere, once walls under 8 mm are gone."""
    air = hu < -500
    body = reach(within(~air, spacing, 4), spacing, 4) & ~air
    inside = np.zeros_like(air)
    for plane, out in zip(~body, inside):
        labels, _ = ndimage.label(plane)
        border = np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]))
        out[:] = plane & ~np.isin(labels, border)
    return inside & air


def measure(hu, spacing):
    """The four measures by components: large cores of enclosed air, and what lies within 40 mm of them."""
    air = enclosed(hu, spacing)
    labels, count = ndimage.label(within(air, spacing, 10))
    lung = np.zeros_like(air)
    if count:
        sizes = ndimage.sum(labels > 0, labels, np.arange(1, count + 1))
        core = np.isin(labels, 1 + np.flatnonzero(sizes >= 0.1 * sizes.max()))
        near = ndimage.distance_transform_edt(~core, sampling=spacing) <= 40
        parts, _ = ndimage.label(air & near)
        lung = np.isin(parts, np.setdiff1d(np.unique(parts[core]), 0))
    return figures(np.clip(hu, -1024, None)[lung], spacing)


def figures(values, spacing):
    volume = len(values) * np.prod(spacing) / 1000
    if volume < 20:
        return dict.fromkeys(NAMES, 0.0)
    return dict(zip(NAMES, (volume, values.mean(), 100 * (values < -950).mean(), np.percentile(values, 15))))


def read(path):
    """HU and spacing of one file or a folder of axial slices."""
    paths = [os.path.join(path, f) for f in os.listdir(path)] if os.path.isdir(path) else [path]
    slices = sorted((pydicom.dcmread(p) for p in paths), key=lambda d: float(d.ImagePositionPatient[2]))
    hu = np.stack([d.pixel_array * float(d.RescaleSlope) + float(d.RescaleIntercept) for d in slices])
    z = [float(d.ImagePositionPatient[2]) for d in slices]
    gap = float(slices[0].SliceThickness) if len(z) == 1 else (z[-1] - z[0]) / (len(z) - 1)
    return hu.astype(np.float32), (gap, *map(float, slices[0].PixelSpacing))


def run(fluoro, path):
    out = subprocess.run([fluoro, "model", "run", HERE, path, "--json"], check=True, capture_output=True, text=True)
    result = json.loads(out.stdout)
    return {f["name"]: f["value"] for f in result["findings"]}, result["milliseconds"]


def report(title, rows):
    print(title)
    for who, row in rows.items():
        print(f"  {who:12}" + "".join(f"{name} {row[name]:9.2f}  " for name in NAMES))


def main():
    fluoro, paths = sys.argv[1], sys.argv[2:]
    for path in paths:
        got, ms = run(fluoro, path)
        report(f"{os.path.basename(path)} ({ms:.0f} ms)", {"graph": got, "independent": measure(*read(path))})
    for shape, mm in () if paths else (((8, 64, 64), (25, 7, 7)), ((30, 160, 160), (8, 2.5, 2.5)),
                                       ((100, 256, 256), (2.5, 1.6, 1.6)), ((200, 512, 512), (1.25, 0.8, 0.8))):
        hu, lung, _ = phantom(shape, mm, noise=15)
        with tempfile.TemporaryDirectory() as folder:
            write(hu, mm, folder)
            got, ms = run(fluoro, folder)
        rows = {"truth": figures(hu[lung], mm), "graph": got, "independent": measure(hu, mm)}
        report(f"phantom {shape} at {mm} mm ({ms:.0f} ms with reading)", rows)


if __name__ == "__main__":
    main()
