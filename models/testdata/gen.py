#!/usr/bin/env python3
"""Writes the small networks of the tests beside this file.

Needs onnx (1.12 was used) and numpy. The files are committed; run this only
to change them: /usr/bin/python3 models/testdata/gen.py
"""
import os
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

HERE = os.path.dirname(os.path.abspath(__file__))
FLOAT = TensorProto.FLOAT


def info(name, shape, kind=FLOAT):
    return helper.make_tensor_value_info(name, kind, shape)


def const(name, array):
    return numpy_helper.from_array(np.asarray(array), name)


def save(name, nodes, inputs, outputs, initializers=(), opsets=()):
    graph = helper.make_graph(nodes, name, inputs, outputs, list(initializers))
    model = helper.make_model(
        graph,
        producer_name="fluoro-tests",
        opset_imports=[helper.make_opsetid("", 13)] + [helper.make_opsetid(d, 1) for d in opsets],
    )
    model.ir_version = 7
    with open(os.path.join(HERE, name + ".onnx"), "wb") as f:
        f.write(model.SerializeToString(deterministic=True))
    return model


IMAGE = info("input", ["batch", 1, 4, 4])
VALUE = info("value", ["batch", 1])
MEAN = helper.make_node("ReduceMean", ["input"], ["mean"], axes=[1, 2, 3], keepdims=1)
TO_ROW = helper.make_node("Reshape", ["mean", "row"], ["value"])
ROW = const("row", np.array([-1, 1], dtype=np.int64))

# The mean of each image; the identity of each image.
save("mean", [MEAN, TO_ROW], [IMAGE], [VALUE], [ROW])
save("identity", [helper.make_node("Identity", ["input"], ["value"])], [IMAGE], [info("value", ["batch", 1, 4, 4])])

# What a segmentation could be: the voxels themselves, of any number of classes.
save(
    "voxels",
    [helper.make_node("Identity", ["input"], ["value"])],
    [info("input", [1, 1, "d", "h", "w"])],
    [info("value", [1, "classes", "d", "h", "w"])],
)

# Two linear scores of each image: the sum, and the first pixel less the last.
weights = np.zeros((16, 2), dtype=np.float32)
weights[:, 0] = 1
weights[0, 1], weights[15, 1] = 1, -1
save(
    "linear",
    [helper.make_node("Flatten", ["input"], ["flat"], axis=1), helper.make_node("MatMul", ["flat", "weights"], ["value"])],
    [IMAGE],
    [info("value", ["batch", 2])],
    [const("weights", weights)],
)

# Another value at every run.
save(
    "random",
    [
        MEAN,
        helper.make_node("RandomNormalLike", ["mean"], ["noise"]),
        helper.make_node("Add", ["mean", "noise"], ["noisy"]),
        helper.make_node("Reshape", ["noisy", "row"], ["value"]),
    ],
    [IMAGE],
    [VALUE],
    [ROW],
)

# Three channels.
save(
    "three",
    [MEAN, TO_ROW],
    [info("input", ["batch", 3, 4, 4])],
    [VALUE],
    [ROW],
)

# A fixed batch of one.
save("fixed", [MEAN, TO_ROW], [info("input", [1, 1, 4, 4])], [info("value", [1, 1])], [ROW])

# Mean of a volume times its voxel volume: the second input is the spacing.
save(
    "volume",
    [
        helper.make_node("ReduceMean", ["input"], ["mean"], axes=[1, 2, 3, 4], keepdims=0),
        helper.make_node("ReduceProd", ["spacing"], ["voxel"], axes=[0], keepdims=1),
        helper.make_node("Mul", ["mean", "voxel"], ["product"]),
        helper.make_node("Reshape", ["product", "row"], ["value"]),
    ],
    [info("input", [1, 1, "d", "h", "w"]), info("spacing", [3])],
    [info("value", [1, 1])],
    [ROW],
)

# Not a number, for every image.
save(
    "nan",
    [
        helper.make_node("Sub", ["input", "input"], ["zero"]),
        helper.make_node("Div", ["zero", "zero"], ["nothing"]),
        helper.make_node("ReduceMean", ["nothing"], ["mean"], axes=[1, 2, 3], keepdims=1),
        TO_ROW,
    ],
    [IMAGE],
    [VALUE],
    [ROW],
)

# Declares [batch, 1] and returns [batch * 16, 1]: ONNX Runtime only warns.
save(
    "wrongshape",
    [helper.make_node("Reshape", ["input", "shape"], ["value"])],
    [IMAGE],
    [VALUE],
    [const("shape", np.array([-1, 1], dtype=np.int64))],
)

# Never ends: the loop's condition is a constant true, its trip count open.
body = helper.make_graph(
    [
        helper.make_node("Identity", ["condition"], ["again"]),
        helper.make_node("Add", ["carried", "carried"], ["next"]),
    ],
    "body",
    [info("i", [], TensorProto.INT64), info("condition", [], TensorProto.BOOL), info("carried", ["batch", 1, 1, 1])],
    [info("again", [], TensorProto.BOOL), info("next", ["batch", 1, 1, 1])],
)
save(
    "endless",
    [MEAN, helper.make_node("Loop", ["", "true", "mean"], ["last"], body=body), helper.make_node("Reshape", ["last", "row"], ["value"])],
    [IMAGE],
    [VALUE],
    [ROW, const("true", np.array(True))],
)

# Takes about 10 GB: a tensor of 2.5 Gi floats, whose size depends on the input
# so that it is not folded away when the network is loaded.
save(
    "hog",
    [
        helper.make_node("Shape", ["input"], ["dims"]),
        helper.make_node("Slice", ["dims", "first", "second"], ["batch"]),
        helper.make_node("Mul", ["batch", "many"], ["size"]),
        helper.make_node("ConstantOfShape", ["size"], ["filled"], value=helper.make_tensor("v", FLOAT, [1], [1.0])),
        helper.make_node("ReduceMean", ["filled"], ["one"], axes=[0], keepdims=1),
        MEAN,
        helper.make_node("Add", ["mean", "one"], ["sum"]),
        helper.make_node("Reshape", ["sum", "row"], ["value"]),
    ],
    [IMAGE],
    [VALUE],
    [
        ROW,
        const("first", np.array([0], dtype=np.int64)),
        const("second", np.array([1], dtype=np.int64)),
        const("many", np.array([2_500_000_000], dtype=np.int64)),
    ],
)

# Weights in another file, by a path that climbs out of the package; and the
# same hidden in a subgraph.
def external(where):
    tensor = TensorProto(name="row", data_type=TensorProto.INT64, dims=[2])
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in (("location", where), ("offset", "0"), ("length", "16")):
        entry = tensor.external_data.add()
        entry.key, entry.value = key, value
    return tensor


save("external", [MEAN, TO_ROW], [IMAGE], [VALUE], [external("../../../etc/hostname")])
save(
    "externalsub",
    [
        helper.make_node(
            "If",
            ["true"],
            ["row"],
            then_branch=helper.make_graph([helper.make_node("Constant", [], ["r"], value=external("/etc/hostname"))], "then", [], [info("r", [2], TensorProto.INT64)]),
            else_branch=helper.make_graph([helper.make_node("Constant", [], ["r"], value=const("r", np.array([-1, 1], dtype=np.int64)))], "else", [], [info("r", [2], TensorProto.INT64)]),
        ),
        MEAN,
        TO_ROW,
    ],
    [IMAGE],
    [VALUE],
    [const("true", np.array(True))],
)

# An operator of another domain.
save("custom", [helper.make_node("Steal", ["input"], ["value"], domain="com.example")], [IMAGE], [VALUE], opsets=["com.example"])

# Twenty-five convolutions of 28 x 28 images that share their weights, about
# 5 ms on one core: what the measurement of the worker's overhead runs.
rng = np.random.default_rng(1)
width = 40
nodes, weights, last = [], [], "input"
for name, channels in (("w0", 1), ("w1", width)):
    weights.append(const(name, (rng.standard_normal((width, channels, 3, 3)) * 0.07).astype(np.float16)))
    nodes.append(helper.make_node("Cast", [name], [name + "f"], to=FLOAT))
for i in range(25):
    nodes.append(helper.make_node("Conv", [last, "w0f" if i == 0 else "w1f"], [f"c{i}"], kernel_shape=[3, 3], pads=[1, 1, 1, 1]))
    nodes.append(helper.make_node("Relu", [f"c{i}"], [f"r{i}"]))
    last = f"r{i}"
nodes += [
    helper.make_node("ReduceMean", [last], ["mean"], axes=[1, 2, 3], keepdims=1),
    helper.make_node("Reshape", ["mean", "row"], ["raw"]),
    helper.make_node("Sigmoid", ["raw"], ["value"]),
]
save("conv", nodes, [info("input", ["batch", 1, 28, 28])], [VALUE], weights + [ROW])
