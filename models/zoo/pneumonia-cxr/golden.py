#!/usr/bin/python3
"""Writes golden/input.dcm: one PneumoniaMNIST validation image as a CR DICOM file.

    golden.py DATA.npz [INDEX]

The value in golden/findings.json is what ONNX Runtime gives for it:
`fluoro model run` prints it, `fluoro model check` proves it.
"""
import os
import sys

import numpy as np
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRLittleEndian

CR_STORAGE = "1.2.840.10008.5.1.4.1.1.1"
ROOT = "2.25.30219071542077152240171532570142387"


def deidentified(ds):
    """The marks of PS3.15 on a data set that never had an identity."""
    ds.PatientIdentityRemoved = "YES"
    ds.DeidentificationMethod = "Published as an anonymous array; header made by fluoro"
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator = "113100", "DCM"
    code.CodeMeaning = "Basic Application Confidentiality Profile"
    ds.DeidentificationMethodCodeSequence = Sequence([code])


def write(image, index, path):
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = CR_STORAGE, f"{ROOT}.3.{index}"
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds = FileDataset(path, {}, file_meta=meta, preamble=b"\0" * 128)
    ds.is_little_endian, ds.is_implicit_VR = True, False
    ds.SOPClassUID, ds.SOPInstanceUID = CR_STORAGE, f"{ROOT}.3.{index}"
    ds.StudyInstanceUID, ds.SeriesInstanceUID = f"{ROOT}.1.{index}", f"{ROOT}.2.{index}"
    ds.Modality, ds.BodyPartExamined, ds.ViewPosition = "CR", "CHEST", "AP"
    ds.ImageType = ["DERIVED", "PRIMARY"]
    ds.PatientName, ds.PatientID, ds.PatientBirthDate, ds.PatientSex = "", "", "", ""
    ds.StudyDate, ds.StudyTime, ds.StudyID, ds.AccessionNumber, ds.ReferringPhysicianName = "", "", "", "", ""
    ds.Manufacturer, ds.SeriesNumber, ds.InstanceNumber, ds.PatientOrientation = "fluoro", 1, 1, ""
    ds.DerivationDescription = f"PneumoniaMNIST validation image {index}, MedMNIST v2, CC BY 4.0"
    ds.LossyImageCompression = "01"
    ds.BurnedInAnnotation = "NO"
    deidentified(ds)
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.Rows, ds.Columns = image.shape
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 8, 8, 7, 0
    ds.PixelData = image.tobytes()
    ds.save_as(path, write_like_original=False)


if __name__ == "__main__":
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden")
    os.makedirs(folder, exist_ok=True)
    write(np.load(sys.argv[1])["val_images"][number], number, os.path.join(folder, "input.dcm"))
