#!/usr/bin/python3
"""Takes model.onnx over from its origin, after seeing that it is what its origin says.

    build.py CONVERTED.onnx

Origin: github.com/neuroneural/brainchop, commit 4c87885f3a2a8835e260d521dcec922b58d91d41,
public/models/model5_gw_ae (a TensorFlow.js layers model; MIT, (c) 2021
neuroneural/brainchop, see LICENSE), re-expressed as ONNX, opset 13, channels first,
weights unchanged. No surgery is done here: the file is copied byte for byte, and the
greatest of the three scores is taken by fluoro (model.json: segmentation). Needs
python3-onnx.
"""
import hashlib
import os
import re
import sys

import onnx
from onnx import numpy_helper

DILATIONS = [1, 2, 4, 8, 16, 8, 4, 2, 1, 1]
WEIGHTS = 5598


def check(model):
    onnx.checker.check_model(model)
    nodes = model.graph.node
    assert [n.op_type for n in nodes] == ["Conv", "Relu"] * 9 + ["Conv"], "other operators"
    for node, dilation in zip(nodes[::2], DILATIONS):
        attributes = {a.name: list(a.ints) for a in node.attribute}
        kernel = attributes["kernel_shape"][0]
        reach = kernel // 2 * dilation
        assert attributes["kernel_shape"] == [kernel] * 3 and kernel == (1 if node is nodes[-1] else 3)
        assert attributes.get("dilations", [1] * 3) == [dilation] * 3 and attributes.get("pads", [0] * 6) == [reach] * 6
    assert sum(numpy_helper.to_array(t).size for t in model.graph.initializer) == WEIGHTS, "other weights"


if __name__ == "__main__":
    raw = open(sys.argv[1], "rb").read()
    check(onnx.load_from_string(raw))
    here = os.path.dirname(os.path.abspath(__file__))
    digest = hashlib.sha256(raw).hexdigest()
    with open(os.path.join(here, "model.onnx"), "wb") as f:
        f.write(raw)
    manifest = os.path.join(here, "model.json")
    text = open(manifest).read()
    with open(manifest, "w") as f:
        f.write(re.sub(r'("sha256": ")[^"]*', r"\g<1>0x" + digest, text))
    print(f"model.onnx: {len(raw)} bytes, SHA-256 {digest}")
