#!/usr/bin/python3
"""A synthetic thorax of known volumes and densities; as a script, writes golden/input/*.dcm
(with noise, as a scanner has it).

An elliptic body at 40 HU in air, two elliptic lungs at -850 HU with a block of
emphysema at -970 HU in one, a trachea, a stomach bubble, and a table below.
"""
import os

import numpy as np
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian

CT_STORAGE = "1.2.840.10008.5.1.4.1.1.2"
ROOT = "2.25.181130042217930021560938125504771231"


def phantom(shape, spacing, noise=0.0, seed=0):
    """HU float32 [D, H, W] and the truth: boolean masks of lung and emphysema."""
    axes = [(np.arange(n) - (n - 1) / 2) * mm for n, mm in zip(shape, spacing)]
    z, y, x = np.meshgrid(*axes, indexing="ij", sparse=True)
    height = shape[0] * spacing[0]
    volume = np.full(shape, -1000, np.float32)
    volume[np.broadcast_to((x / 165) ** 2 + ((y + 10) / 110) ** 2 < 1, shape)] = 40
    lung = np.zeros(shape, bool)
    for side in (-1, 1):
        reach = (z / (0.48 * height)) ** 2
        lung |= ((x - side * 80) / 55) ** 2 + ((y + 10) / 80) ** 2 + reach < 1
    emphysema = lung & (x < -60) & (y < -10)
    volume[lung], volume[emphysema] = -850, -970
    volume[np.broadcast_to(x ** 2 + (y + 30) ** 2 < 9 ** 2, shape)] = -990
    volume[(z > 0.35 * height) & (x ** 2 + (y - 40) ** 2 < 20 ** 2) & ~lung] = -1000
    shell = (np.abs(x) < 200) & (np.abs(y - 122) < 12)
    volume[np.broadcast_to(shell, shape)] = -920
    volume[np.broadcast_to(shell & (np.abs(y - 122) > 10), shape)] = -100
    if noise:
        volume += np.random.default_rng(seed).normal(0, noise, shape).astype(np.float32)
    return np.round(volume).astype(np.float32), lung, emphysema


def write(volume, spacing, folder):
    """One CT file a slice, de-identified by construction."""
    os.makedirs(folder, exist_ok=True)
    for i, plane in enumerate(volume):
        meta = FileMetaDataset()
        meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = CT_STORAGE, f"{ROOT}.3.{i + 1}"
        meta.TransferSyntaxUID = ExplicitVRLittleEndian
        path = os.path.join(folder, f"{i + 1:04d}.dcm")
        ds = FileDataset(path, {}, file_meta=meta, preamble=b"\0" * 128)
        ds.is_little_endian, ds.is_implicit_VR = True, False
        ds.SOPClassUID, ds.SOPInstanceUID = CT_STORAGE, f"{ROOT}.3.{i + 1}"
        ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.FrameOfReferenceUID = f"{ROOT}.1", f"{ROOT}.2", f"{ROOT}.4"
        ds.Modality, ds.BodyPartExamined, ds.ImageType = "CT", "CHEST", ["DERIVED", "PRIMARY", "AXIAL"]
        ds.PatientName, ds.PatientID, ds.PatientBirthDate, ds.PatientSex = "", "", "", ""
        ds.StudyDate, ds.StudyTime, ds.StudyID, ds.AccessionNumber, ds.ReferringPhysicianName = "", "", "", "", ""
        ds.Manufacturer, ds.SeriesNumber, ds.InstanceNumber, ds.PositionReferenceIndicator = "fluoro", 1, i + 1, ""
        ds.PatientIdentityRemoved, ds.DeidentificationMethod = "YES", "Synthetic phantom"
        code = Dataset()
        code.CodeValue, code.CodingSchemeDesignator = "113100", "DCM"
        code.CodeMeaning = "Basic Application Confidentiality Profile"
        ds.DeidentificationMethodCodeSequence = Sequence([code])
        ds.BurnedInAnnotation, ds.KVP = "NO", None
        ds.ImageOrientationPatient, ds.ImagePositionPatient = [1, 0, 0, 0, 1, 0], [0, 0, i * spacing[0]]
        ds.PixelSpacing, ds.SliceThickness = [spacing[1], spacing[2]], spacing[0]
        ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
        ds.Rows, ds.Columns = plane.shape
        ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 16, 15, 0
        ds.RescaleIntercept, ds.RescaleSlope, ds.RescaleType = -1024, 1, "HU"
        ds.PixelData = np.clip(plane + 1024, 0, 4095).astype("<u2").tobytes()
        ds.save_as(path, write_like_original=False)


if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    size, mm = (8, 64, 64), (25.0, 7.0, 7.0)
    write(phantom(size, mm, noise=15)[0], mm, os.path.join(here, "golden", "input"))
