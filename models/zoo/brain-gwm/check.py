#!/usr/bin/python3
"""Compares seg.dcm of `fluoro model run --out` with this network run by NumPy
alone on the same series: other reading, other geometry, other arithmetic.

    check.py SERIES_FOLDER SEG_FILE

The volume is laid out by NumPy from the slices' own positions, once, for slices
whose axes are parallel to the patient's and 1 mm apart; convolutions are sums of
shifted products in float32. Takes some minutes and 4 GB. Needs python3-pydicom,
python3-numpy, python3-onnx.
"""
import glob
import os
import sys

import numpy as np
import onnx
import pydicom
from onnx import numpy_helper


def place(ds, pixels):
    """Patient coordinates (x, y, z in mm) of all pixels of one plane."""
    iop, ipp, spacing = (np.array(v, float) for v in (ds["iop"], ds["ipp"], ds["spacing"]))
    r, c = np.indices(pixels.shape)
    return ipp + c[..., None] * spacing[1] * iop[:3] + r[..., None] * spacing[0] * iop[3:]


def series(folder):
    """The voxels and their positions, in whatever order the files come."""
    for path in glob.glob(os.path.join(folder, "*")):
        if not pydicom.misc.is_dicom(path):
            continue
        ds = pydicom.dcmread(path)
        pixels = ds.pixel_array.astype(np.float32) * float(ds.get("RescaleSlope", 1)) + float(ds.get("RescaleIntercept", 0))
        at = dict(iop=ds.ImageOrientationPatient, ipp=ds.ImagePositionPatient, spacing=ds.PixelSpacing)
        yield pixels, place(at, pixels)


def segments(path):
    """For each segment its name, and the positions of its voxels."""
    seg = pydicom.dcmread(path)
    frames = np.unpackbits(np.frombuffer(seg.PixelData, np.uint8), bitorder="little")
    shape = (int(seg.NumberOfFrames), seg.Rows, seg.Columns)
    frames = frames[: np.prod(shape)].reshape(shape).astype(bool)
    shared = seg.SharedFunctionalGroupsSequence[0]
    found = {s.SegmentNumber: (s.SegmentLabel, []) for s in seg.SegmentSequence}
    for plane, groups in zip(frames, seg.PerFrameFunctionalGroupsSequence):
        at = dict(
            iop=shared.PlaneOrientationSequence[0].ImageOrientationPatient,
            ipp=groups.PlanePositionSequence[0].ImagePositionPatient,
            spacing=shared.PixelMeasuresSequence[0].PixelSpacing,
        )
        found[groups.SegmentIdentificationSequence[0].ReferencedSegmentNumber][1].append(place(at, plane)[plane])
    return {name: np.concatenate(points) for name, points in found.values()}


def convolve(x, weights, bias, dilation):
    """3-D convolution with zeros beyond the borders, tap by tap; x is [C, D, H, W]."""
    out = np.zeros((weights.shape[0],) + x.shape[1:], np.float32) + bias[:, None, None, None]
    reach = weights.shape[2] // 2 * dilation
    padded = np.pad(x, [(0, 0)] + [(reach, reach)] * 3)
    for tap in np.ndindex(weights.shape[2:]):
        d, h, w = (t * dilation for t in tap)
        part = padded[:, d : d + x.shape[1], h : h + x.shape[2], w : w + x.shape[3]]
        out += np.tensordot(weights[(slice(None), slice(None)) + tap], part, axes=1)
    return out


def network(x):
    model = onnx.load(os.path.join(os.path.dirname(os.path.abspath(__file__)), "model.onnx"))
    weights = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    x = x[None]
    for node in model.graph.node:
        if node.op_type == "Relu":
            x = np.maximum(x, 0)
            continue
        assert node.op_type == "Conv", node.op_type
        dilation = {a.name: list(a.ints) for a in node.attribute}.get("dilations", [1, 1, 1])[0]
        x = convolve(x, weights[node.input[1]], weights[node.input[2]], dilation)
    return x.argmax(0)


def main(folder, path):
    planes = list(series(folder))
    points = np.concatenate([p.reshape(-1, 3) for _, p in planes])
    low = points.min(0)
    index = lambda p: np.round(np.asarray(p) - low).astype(int)
    shape = index(points.max(0)) + 1
    volume = np.zeros(shape, np.float32)  # [x, y, z], to the left, the back and the head
    for pixels, p in planes:
        volume[tuple(np.moveaxis(index(p), -1, 0))] = pixels
    x = (volume - volume.min()) / (volume.max() - volume.min())
    # To the left, to the feet, to the front.
    labels = network(np.ascontiguousarray(x[:, ::-1, ::-1].transpose(0, 2, 1)))
    labels = labels.transpose(0, 2, 1)[:, ::-1, ::-1]
    for name, want in (("whiteMatter", 1), ("greyMatter", 2)):
        mask = np.zeros(shape, bool)
        mask[tuple(np.moveaxis(index(segments(path)[name]), -1, 0))] = True
        other = labels == want
        dice = 2 * (mask & other).sum() / (mask.sum() + other.sum())
        print(f"{name}: seg.dcm {mask.sum() / 1000:.3f} mL, NumPy {other.sum() / 1000:.3f} mL, {np.sum(mask != other)} voxels differ, Dice {dice:.6f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
