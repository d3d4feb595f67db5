#!/usr/bin/env python3
"""Writes golden/input.dcm: a made-up image with an invented name burned in, deflated. golden.py OUT.dcm"""
import sys

import numpy as np
import pydicom
from PIL import Image, ImageDraw, ImageFont
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import DeflatedExplicitVRLittleEndian

UID = "2.25.269000000000000000000000000000000000."
CR = "1.2.840.10008.5.1.4.1.1.1"


def image():
    y, x = np.mgrid[:512, :512] / 511.0
    body = 150 * np.exp(-((x - 0.5) ** 2 / 0.06 + (y - 0.55) ** 2 / 0.09))
    canvas = Image.fromarray((20 + body).astype(np.uint8))
    draw, font = ImageDraw.Draw(canvas), ImageFont.load_default()
    draw.text((12, 10), "EXAMPLE^GOLDA  1970-01-01", fill=255, font=font)
    draw.text((12, 24), "ID 0000-GOLDEN", fill=255, font=font)
    return np.asarray(canvas)


def main():
    pixels = image()
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID = CR
    ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID = UID + "3"
    ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.Modality = UID + "1", UID + "2", "CR"
    ds.PatientName, ds.PatientID = "Anon", "ANON"
    ds.Rows, ds.Columns = pixels.shape
    ds.SamplesPerPixel, ds.PhotometricInterpretation, ds.PixelRepresentation = 1, "MONOCHROME2", 0
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = 8, 8, 7
    ds.PixelData = pixels.tobytes()
    ds.is_little_endian, ds.is_implicit_VR = True, False
    pydicom.dcmwrite(sys.argv[1], ds, write_like_original=False)


if __name__ == "__main__":
    main()
