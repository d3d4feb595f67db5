#!/usr/bin/env python3
"""Collects the frames of DICOM files as backgrounds to draw on, into one .npz of float32 planes.

    backgrounds.py OUT.npz FILE...

Colour becomes luminance, MONOCHROME1 is negated, first, middle and last frame are kept, doubles are left out. Files that text
is burned into must not be named. Needs pydicom, NumPy and, for compressed files, gdcmconv.
"""
import os
import subprocess
import sys
import tempfile

import numpy as np
import pydicom

LUMA = np.array([0.299, 0.587, 0.114])


def read(path):
    """The data set with its pixels uncompressed, or None."""
    try:
        ds = pydicom.dcmread(path)
        if "PixelData" not in ds or not ds.file_meta.TransferSyntaxUID.is_compressed:
            return ds if "PixelData" in ds else None
        with tempfile.TemporaryDirectory() as folder:
            raw = os.path.join(folder, "raw.dcm")
            subprocess.run(["gdcmconv", "--raw", "--force", path, raw], check=True, capture_output=True)
            return pydicom.dcmread(raw)
    except Exception as error:  # of many kinds: test files are broken on purpose
        print(f"{path}: {error}", file=sys.stderr)
        return None


def planes(ds):
    """Yields (frame number, plane of float32)."""
    pixels = ds.pixel_array
    count = int(ds.get("NumberOfFrames", 1) or 1)
    pixels = pixels[None] if count == 1 else pixels
    for i in sorted({0, count // 2, count - 1}):
        plane = pixels[i].astype(np.float32)
        if plane.ndim == 3:
            plane = plane @ LUMA if ds.PhotometricInterpretation == "RGB" else plane[..., 0]
        yield i, (-plane if ds.PhotometricInterpretation == "MONOCHROME1" else plane).astype(np.float32)


def main():
    out, files = sys.argv[1], sys.argv[2:]
    found, seen = {}, set()
    for path in files:
        ds = read(path)
        if ds is None or "PALETTE" in ds.get("PhotometricInterpretation", ""):
            continue
        try:
            for i, plane in planes(ds):
                key = plane.tobytes()
                if hash(key) in seen or min(plane.shape) < 16:
                    continue
                seen.add(hash(key))
                found[f"{os.path.basename(path)}#{i}"] = plane
        except Exception as error:
            print(f"{path}: {error}", file=sys.stderr)
    np.savez_compressed(out, **found)
    print(f"{len(found)} planes")


if __name__ == "__main__":
    main()
