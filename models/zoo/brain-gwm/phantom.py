#!/usr/bin/python3
"""A synthetic head in a T1-weighted MR; as a script, writes golden/input/*.dcm.

Nested ellipsoids, a quarter of a head's size each way: scalp and marrow bright,
skull and liquor dark, a folded grey shell around a white core. Sagittal slices of
2 mm, so that the golden case reorders, reverses and resamples axes as a
real series does. Noise makes no two slices the same.
"""
import os

import numpy as np
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian

MR_STORAGE = "1.2.840.10008.5.1.4.1.1.4"
ROOT = "2.25.181130042217930021560938125504771232"
SHAPE, MM = (24, 32, 32), 2.0


def phantom(seed=0):
    """Values [slice, row, column]: slices to the right, rows to the feet, columns to the back."""
    grid = [(np.arange(n) - (n - 1) / 2) * MM for n in SHAPE]
    x, z, y = np.meshgrid(*grid, indexing="ij", sparse=True)
    size = np.sqrt((x / 22) ** 2 + (y / 29) ** 2 + (z / 29) ** 2)
    fold = 0.05 * np.sin(12 * np.arctan2(y, x) + 0 * z) * np.cos(0.5 * z)
    volume = np.zeros(SHAPE)
    for outer, value in [(1, 200), (0.92, 30), (0.84, 45), (0.80, 110)]:
        volume[size < outer] = value
    volume[size + fold < 0.62] = 170
    volume[np.sqrt((x / 4) ** 2 + (y / 9) ** 2 + (z / 5) ** 2) < 1] = 40
    volume += np.random.default_rng(seed).normal(0, 4, SHAPE)
    return np.clip(np.round(volume), 0, 255).astype("<u2")


def write(volume, folder):
    """One MR file a slice, de-identified by construction."""
    os.makedirs(folder, exist_ok=True)
    for i, plane in enumerate(volume):
        meta = FileMetaDataset()
        meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = MR_STORAGE, f"{ROOT}.3.{i + 1}"
        meta.TransferSyntaxUID = ExplicitVRLittleEndian
        path = os.path.join(folder, f"{i + 1:04d}.dcm")
        ds = FileDataset(path, {}, file_meta=meta, preamble=b"\0" * 128)
        ds.is_little_endian, ds.is_implicit_VR = True, False
        ds.SOPClassUID, ds.SOPInstanceUID = MR_STORAGE, f"{ROOT}.3.{i + 1}"
        ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.FrameOfReferenceUID = f"{ROOT}.1", f"{ROOT}.2", f"{ROOT}.4"
        ds.Modality, ds.BodyPartExamined, ds.ImageType = "MR", "HEAD", ["DERIVED", "SECONDARY", "OTHER"]
        ds.PatientName, ds.PatientID, ds.PatientBirthDate, ds.PatientSex = "", "", "", ""
        ds.StudyDate, ds.StudyTime, ds.StudyID, ds.AccessionNumber, ds.ReferringPhysicianName = "", "", "", "", ""
        ds.Manufacturer, ds.SeriesNumber, ds.InstanceNumber, ds.PositionReferenceIndicator = "fluoro", 1, i + 1, ""
        ds.PatientIdentityRemoved, ds.DeidentificationMethod = "YES", "Synthetic phantom"
        code = Dataset()
        code.CodeValue, code.CodingSchemeDesignator = "113100", "DCM"
        code.CodeMeaning = "Basic Application Confidentiality Profile"
        ds.DeidentificationMethodCodeSequence = Sequence([code])
        ds.BurnedInAnnotation = "NO"
        ds.ScanningSequence, ds.SequenceVariant, ds.ScanOptions, ds.MRAcquisitionType = "GR", "NONE", "", "3D"
        ds.RepetitionTime, ds.EchoTime, ds.EchoTrainLength = None, None, None
        ds.ImageOrientationPatient, ds.ImagePositionPatient = [0, 1, 0, 0, 0, -1], [-i * MM, 0, 0]
        ds.PixelSpacing, ds.SliceThickness = [MM, MM], MM
        ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
        ds.Rows, ds.Columns = plane.shape
        ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 12, 11, 0
        ds.PixelData = plane.tobytes()
        ds.save_as(path, write_like_original=False)


if __name__ == "__main__":
    write(phantom(), os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden", "input"))
