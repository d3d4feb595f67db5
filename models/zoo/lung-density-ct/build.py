#!/usr/bin/python3
"""Builds model.onnx of lung-density-ct: the density-mask method as an ONNX graph.

    /usr/bin/python3 build.py            writes model.onnx beside this file

Inputs   volume  float32 [1, 1, D, H, W], Hounsfield units
         spacing float32 [3], mm between slices, rows and columns
Outputs  lungVolume (mL), meanLungDensity (HU), laa950 (%), percentile15 (HU), float32 [1, 1]

Where the lungs are is decided on a coarse grid of about 4 mm, so that the
morphology means millimetres whatever the scanner's pixels are; what they weigh
is counted at full resolution, slice by slice, in an integer histogram, so that
memory does not grow with the study and every CPU counts the same.
MODEL_CARD.md gives the reasons and the literature; check.py the proof.
"""
import os

import numpy as np
import onnx
from onnx import TensorProto as T
from onnx import helper as h
from onnx import numpy_helper

CELL_MM = 4.0            # edge of a coarse cell
MAX_CELLS = 256          # along each axis; also keeps a cell's index exact in float32
AIR_HU = -500.0          # below: air or lung (between lung at -850 and soft tissue at 0)
EMPHYSEMA_HU = -950.0    # Gevenois 1995, 1996
PERCENTILE = 0.15        # of the density histogram
HU_FLOOR = -1024         # lower values are scanner padding or noise in air
CORE_CELLS = 5           # 20 mm: wider than airways, narrower than a lung
REGROW_CELLS = 10        # 40 mm: how far a lung reaches beyond its core
KEEP_FRACTION = 0.1      # of the largest core: smaller ones are bowel gas
MIN_LUNG_ML = 20.0       # less is no lung: all findings are then 0
BINS = int(AIR_HU) - HU_FLOOR


class Graph:
    """Nodes, constants and names of one (sub)graph under construction."""

    def __init__(self, prefix):
        self.prefix, self.nodes, self.constants, self.count = prefix, [], [], 0

    def name(self, hint):
        self.count += 1
        return f"{self.prefix}{hint}{self.count}"

    def const(self, value, dtype):
        name = self.name("const")
        self.constants.append(numpy_helper.from_array(np.array(value, dtype), name))
        return name

    def f32(self, value):
        return self.const(value, np.float32)

    def i64(self, value):
        return self.const(value, np.int64)

    def op(self, kind, *inputs, out=None, **attributes):
        out = out or self.name(kind.lower())
        self.nodes.append(h.make_node(kind, list(inputs), [out], **attributes))
        return out

    def cast(self, x, to):
        return self.op("Cast", x, to=to)

    def invert(self, mask):
        return self.op("Sub", self.f32(1), mask)

    def dilate(self, mask, kernel, shift=0):
        """Largest value under a box of the given cells; shift moves the centre of an even box."""
        pads = [(k - 1) // 2 if k % 2 else (k // 2 if shift else k // 2 - 1) for k in kernel]
        ends = [k - 1 - p for k, p in zip(kernel, pads)]
        return self.op("MaxPool", mask, kernel_shape=kernel, pads=pads + ends, strides=[1, 1, 1])

    def erode(self, mask, kernel, shift=0):
        return self.invert(self.dilate(self.invert(mask), kernel, shift))

    def grow(self, seed, mask, steps, step):
        """Repeats seed = step(seed) * mask until nothing changes, at most `steps` times."""
        body = Graph(self.name("grow") + "_")
        grown = body.op("Mul", step(body, "in_" + body.prefix), mask)
        change = body.op("ReduceMax", body.op("Abs", body.op("Sub", grown, "in_" + body.prefix)), keepdims=0)
        go_on = body.op("Greater", change, body.f32(0))
        loop = h.make_graph(
            body.nodes, body.prefix + "body",
            [h.make_tensor_value_info("i_" + body.prefix, T.INT64, []),
             h.make_tensor_value_info("on_" + body.prefix, T.BOOL, []),
             h.make_tensor_value_info("in_" + body.prefix, T.FLOAT, None)],
            [h.make_tensor_value_info(go_on, T.BOOL, []), h.make_tensor_value_info(grown, T.FLOAT, None)],
            body.constants)
        return self.op("Loop", self.i64(steps), "", seed, body=loop)


def cross_in_plane(g, x):
    """Dilation by the four neighbours in the slice: diagonal steps would leak through thin walls."""
    return g.op("Max", g.dilate(x, [1, 3, 1]), g.dilate(x, [1, 1, 3]))


def cross(g, x):
    """Dilation by the six neighbours in space."""
    return g.op("Max", g.dilate(x, [3, 1, 1]), g.dilate(x, [1, 3, 1]), g.dilate(x, [1, 1, 3]))


def coarse_volume(g):
    """The volume sampled at about CELL_MM, float [1, 1, d, h, w], and the number of its cells."""
    size = g.cast(g.op("Slice", g.op("Shape", "volume"), g.i64([2]), g.i64([5])), T.FLOAT)
    cells = g.op("Round", g.op("Div", g.op("Mul", size, "spacing"), g.f32(CELL_MM)))
    cells = g.cast(g.op("Clip", cells, g.f32(1), g.f32(MAX_CELLS)), T.INT64)
    shape = g.op("Concat", g.i64([1, 1]), cells, axis=0)
    hu = g.op("Resize", "volume", "", "", shape, mode="linear", coordinate_transformation_mode="half_pixel")
    return hu, g.op("ReduceProd", cells, keepdims=0)


def inside_air(g, hu):
    """Air and lung that the body encloses in its slice.

    The body is what is not air, opened by 2 x 2 cells so that table tops and
    blankets, thinner than 8 mm, are no walls. Outside is what the slice's
    border reaches without crossing the body.
    """
    air = g.cast(g.op("Less", hu, g.f32(AIR_HU)), T.FLOAT)
    body = g.dilate(g.erode(g.invert(air), [1, 2, 2]), [1, 2, 2], shift=1)
    open_ = g.invert(body)
    # An average that counts its zero padding is less than one along the slice's border only.
    ones = g.op("ConstantOfShape", g.op("Shape", hu), value=numpy_helper.from_array(np.ones(1, np.float32)))
    share = g.op("AveragePool", ones, kernel_shape=[1, 3, 3], pads=[0, 1, 1, 0, 1, 1], count_include_pad=1)
    border = g.cast(g.op("Less", share, g.f32(0.99)), T.FLOAT)
    outside = g.grow(g.op("Mul", border, open_), open_, 4 * MAX_CELLS, cross_in_plane)
    return g.op("Mul", air, g.invert(outside))


def lung_region(g, hu, count):
    """Ones on the coarse cells of the lungs.

    Cores are what is left of the enclosed air after erosion by 20 mm: airways
    and small bowel loops have none. Cores are labelled by letting the largest
    cell index of each spread through it, small ones are dropped, and the rest
    grow back into the enclosed air by a bounded number of steps, which reaches
    the apices but not along the trachea.
    """
    air = inside_air(g, hu)
    core = g.erode(air, [1, CORE_CELLS, CORE_CELLS])
    one = g.i64(1)
    index = g.op("Range", one, g.op("Add", count, one), one)
    index = g.op("Reshape", g.cast(index, T.FLOAT), g.op("Shape", hu))
    labels = g.grow(g.op("Mul", index, core), core, 8 * MAX_CELLS, cross)

    flat = g.cast(g.op("Reshape", labels, g.i64([-1])), T.INT64)
    empty = g.op("ConstantOfShape", g.op("Reshape", g.op("Add", count, one), g.i64([1])),
                 value=numpy_helper.from_array(np.zeros(1, np.float32)))
    cells = g.cast(g.op("Reshape", core, g.i64([-1])), T.FLOAT)
    sizes = g.op("ScatterElements", empty, flat, cells, axis=0, reduction="add")
    limit = g.op("Mul", g.op("ReduceMax", sizes, keepdims=0), g.f32(KEEP_FRACTION))
    large = g.cast(g.op("GreaterOrEqual", sizes, limit), T.FLOAT)
    kept = g.op("Mul", g.op("Reshape", g.op("Gather", large, flat), g.op("Shape", hu)), core)
    lungs = g.grow(kept, air, REGROW_CELLS, cross)
    return g.dilate(lungs, [3, 3, 3])  # a coarse edge cell that is mostly wall still holds some lung


def histogram(g, region):
    """Counts the lung voxels of each integer HU, int64 [BINS], one slice at a time."""
    depth = g.op("Gather", g.op("Shape", "volume"), g.i64(2))
    coarse = g.op("Gather", g.op("Shape", region), g.i64(2))
    plane = g.op("Slice", g.op("Shape", "volume"), g.i64([3]), g.i64([5]))
    sizes = g.op("Concat", g.i64([1, 1]), plane, axis=0)

    b = Graph("slice_")
    hu = b.op("Gather", "volume", "slice_i", axis=2)
    # The coarse slice that holds this slice's centre: floor((i + 0.5) * coarse / depth), in integers.
    twice = b.op("Add", b.op("Mul", "slice_i", b.i64(2)), b.i64(1))
    nearest = b.op("Div", b.op("Mul", twice, coarse), b.op("Mul", depth, b.i64(2)))
    mask = b.op("Resize", b.op("Gather", region, nearest, axis=2), "", "", sizes, mode="nearest",
                coordinate_transformation_mode="half_pixel", nearest_mode="round_prefer_floor")
    lung = b.op("And", b.op("Greater", mask, b.f32(0.5)), b.op("Less", hu, b.f32(AIR_HU)))
    values = b.op("Compress", hu, lung)
    bins = b.op("Sub", b.op("Round", values), b.f32(HU_FLOOR))
    bins = b.cast(b.op("Clip", bins, b.f32(0), b.f32(BINS - 1)), T.INT64)
    ones = b.op("Expand", b.i64([1]), b.op("Shape", bins))
    out = b.op("ScatterElements", "slice_sum", bins, ones, axis=0, reduction="add")
    go_on = b.op("Identity", "slice_on")
    body = h.make_graph(
        b.nodes, "slice_body",
        [h.make_tensor_value_info("slice_i", T.INT64, []), h.make_tensor_value_info("slice_on", T.BOOL, []),
         h.make_tensor_value_info("slice_sum", T.INT64, [BINS])],
        [h.make_tensor_value_info(go_on, T.BOOL, []), h.make_tensor_value_info(out, T.INT64, [BINS])],
        b.constants)
    return g.op("Loop", depth, "", g.i64(np.zeros(BINS)), body=body)


def measures(g, counts):
    """The four outputs from the histogram; all 0 where there is no lung."""
    hu = np.arange(HU_FLOOR, int(AIR_HU))
    total = g.op("ReduceSum", counts, keepdims=0)
    safe = g.cast(g.op("Max", total, g.i64(1)), T.DOUBLE)
    voxel = g.cast(g.op("ReduceProd", "spacing", keepdims=0), T.DOUBLE)
    volume = g.op("Div", g.op("Mul", g.cast(total, T.DOUBLE), voxel), g.const(1000, np.float64))

    weighted = g.op("ReduceSum", g.op("Mul", counts, g.i64(hu)), keepdims=0)
    mean = g.op("Div", g.cast(weighted, T.DOUBLE), safe)
    low = g.op("ReduceSum", g.op("Mul", counts, g.i64(hu < EMPHYSEMA_HU)), keepdims=0)
    laa = g.op("Div", g.op("Mul", g.cast(low, T.DOUBLE), g.const(100, np.float64)), safe)

    share = g.op("Div", g.cast(g.op("CumSum", counts, g.i64(0)), T.DOUBLE), safe)
    below = g.cast(g.op("Less", share, g.const(PERCENTILE, np.float64)), T.INT64)
    rank = g.op("Add", g.op("ReduceSum", below, keepdims=0), g.i64(HU_FLOOR))
    percentile = g.cast(rank, T.DOUBLE)

    found = g.op("GreaterOrEqual", volume, g.const(MIN_LUNG_ML, np.float64))
    outputs = {"lungVolume": volume, "meanLungDensity": mean, "laa950": laa, "percentile15": percentile}
    for name, value in outputs.items():
        value = g.op("Where", found, value, g.const(0, np.float64))
        g.op("Reshape", g.cast(value, T.FLOAT), g.i64([1, 1]), out=name)
    return list(outputs)


def build():
    g = Graph("")
    hu, count = coarse_volume(g)
    names = measures(g, histogram(g, lung_region(g, hu, count)))
    graph = h.make_graph(
        g.nodes, "lung-density-ct",
        [h.make_tensor_value_info("volume", T.FLOAT, [1, 1, "D", "H", "W"]),
         h.make_tensor_value_info("spacing", T.FLOAT, [3])],
        [h.make_tensor_value_info(name, T.FLOAT, [1, 1]) for name in names],
        g.constants)
    model = h.make_model(graph, opset_imports=[h.make_opsetid("", 16)], producer_name="fluoro")
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


if __name__ == "__main__":
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "model.onnx")
    onnx.save(build(), path)
    print(f"{path}: {os.path.getsize(path)} bytes")
