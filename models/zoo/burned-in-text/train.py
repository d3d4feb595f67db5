#!/usr/bin/env python3
"""Trains the network of burned-in-text and writes model.onnx; MODEL_CARD.md gives the recipe and the figures.

    train.py fit BACKGROUNDS.npz --out weights.pt      train on synthetic text
    train.py export weights.pt --out model.onnx        write the network

Fonts are Debian's; those that HELD_OUT matches are kept for `validate.py`.
"""
import argparse
import glob
import itertools
import os
import re
import time

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper
from PIL import ImageFont

from lettering import Fonts
from synth import Maker

SEED, BATCH, RATE = 20261126, 12, 3e-3
# Each synthetic image is used this often, out of a buffer, mirrored and inverted at random: drawing costs as much as learning.
USES, BUFFER = 4, 400
HELD_OUT = re.compile(r"FreeSerif|Inconsolata|Cantarell|Courier Prime|RobotoCondensed|LiberationMono|DejaVuSerifCondensed|timR|luBS|9x15|timesr")
NO_LETTERS = re.compile(r"Symbol|D0500|Math|ISO|KOI|symb|JIS|ja\.|ko\.|rk\.", re.I)


def fonts(held_out):
    """The fonts of training, or those held out from it."""
    def chosen(*patterns):
        found = [f for p in patterns for f in sorted(glob.glob(p, recursive=True)) if not NO_LETTERS.search(os.path.basename(f))]
        return [f for f in found if bool(HELD_OUT.search(os.path.basename(f))) == held_out]

    bitmap = [] if held_out else [(ImageFont.load_default(), 10)] * 8
    for path in chosen("/usr/share/fonts/X11/75dpi/*.pcf.gz", "/usr/share/fonts/X11/misc/[0-9]*.pcf.gz"):
        for size in range(4, 40):  # only the font's own size opens
            try:
                font = ImageFont.truetype(path, size)
            except OSError:
                continue
            top, bottom = font.getbbox("H")[1::2]
            bitmap.append((font, (bottom - top) / 0.72))
            break
    strokes = [f for f in chosen("/usr/share/hershey-fonts/*.jhf") if re.search(r"futural|futuram|rowmans|rowmant|timesr\.", f)]
    return Fonts(chosen("/usr/share/fonts/**/*.ttf", "/usr/share/fonts/**/*.otf", "/usr/share/fonts/**/*.ttc"), bitmap, strokes)


def block(i, o, stride=1, dilation=1):
    return nn.Sequential(nn.Conv2d(i, o, 3, stride, dilation, dilation, bias=False), nn.BatchNorm2d(o), nn.ReLU())


class Net(nn.Module):
    """Fully convolutional: N x 1 x H x W in [0, 1] to N x 1 x H/4 x W/4 text logits."""

    def __init__(self):
        super().__init__()
        self.fine = nn.Sequential(block(1, 12, 2), block(12, 24, 2), block(24, 24))
        self.coarse = nn.Sequential(block(24, 56, 2), block(56, 56), block(56, 56, dilation=2), block(56, 56, dilation=3))
        self.up, self.head, self.out = nn.Conv2d(56, 24, 1), block(24, 24), nn.Conv2d(24, 1, 1)

    def forward(self, x):
        fine = self.fine(x - 0.5)
        coarse = self.coarse[:2](fine)
        with torch.autocast("cpu", enabled=False):  # the gradients of dilated convolutions are wrong in bfloat16 by oneDNN 2.6 on AMX
            coarse = self.coarse[2:](coarse.float())
        up = F.interpolate(self.up(coarse), size=fine.shape[-2:], mode="nearest")
        return self.out(self.head(fine + up))


class Exported(nn.Module):
    """What the package holds: the score map, and its highest value as the one finding of an image."""

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, image):
        scores = torch.sigmoid(self.net(image))
        return scores, F.adaptive_max_pool2d(scores, 1).flatten(1)


def loss_of(logits, target, weight):
    """Binary cross entropy over all text and, four times as many, the worst of the rest."""
    each = F.binary_cross_entropy_with_logits(logits, target, reduction="none") * weight
    text, rest = each[(target > 0.5) & (weight > 0)], each[(target < 0.5) & (weight > 0)]
    worst = rest.topk(min(len(rest), max(4 * len(text), 2000))).values
    return (text.mean() if len(text) else 0) + worst.mean() + 0.1 * rest.mean()


class Stream(torch.utils.data.IterableDataset):
    def __init__(self, backgrounds, seed):
        self.backgrounds, self.seed = backgrounds, seed

    def __iter__(self):
        planes = np.load(self.backgrounds)
        maker = Maker([planes[k] for k in planes.files], fonts(held_out=False), self.seed)
        buffer, rng = [], np.random.default_rng(self.seed)
        while True:
            buffer.append(maker.sample())
            for _ in range(USES):
                image, target, weight = buffer[rng.integers(len(buffer))]
                for axis in (0, 1):
                    if rng.random() < 0.2:
                        image, target, weight = (np.flip(v, axis).copy() for v in (image, target, weight))
                image = 1 - image if rng.random() < 0.3 else image
                yield image[None], target[None], weight[None]
            if len(buffer) > BUFFER:
                buffer.pop(0)


def begin(net, path, stream):
    """Takes up the weights of a .pt, or of an exported .onnx, into whose convolutions the batch norms are folded: they are given
    the statistics of their inputs and undo just these, layer by layer, so that the network stays what it was."""
    if not path.endswith(".onnx"):
        net.load_state_dict(torch.load(path))
        return
    stored = [numpy_helper.to_array(v) for v in onnx.load(path).graph.initializer]
    named = {v.name: numpy_helper.to_array(v) for v in onnx.load(path).graph.initializer if v.name.startswith("net.")}
    folded = [(torch.tensor(w), torch.tensor(b)) for w, b in zip(stored[len(named)::2], stored[len(named) + 1::2])]
    for name, value in named.items():
        net.state_dict()[name.removeprefix("net.")].copy_(torch.tensor(value))
    seen = torch.tensor(np.stack([image for image, _, _ in itertools.islice(stream, 48)]))
    net.eval()
    pairs = [(m[0], m[1]) for m in net.modules() if isinstance(m, nn.Sequential) and isinstance(m[1], nn.BatchNorm2d)]
    with torch.no_grad():
        for (conv, norm), (weight, bias) in zip(pairs, folded, strict=True):
            conv.weight.copy_(weight)
            caught = []
            hook = conv.register_forward_hook(lambda module, given, out: caught.append(out))
            net(seen)
            hook.remove()
            mean, variance = caught[0].mean((0, 2, 3)), caught[0].var((0, 2, 3))
            norm.running_mean.copy_(mean)
            norm.running_var.copy_(variance)
            norm.weight.copy_(torch.sqrt(variance + norm.eps))
            norm.bias.copy_(mean + bias)
    net.train()


def fit(args):
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    net = Net().to(memory_format=torch.channels_last)
    if args.start:
        begin(net, args.start, Stream(args.backgrounds, args.seed))
    average = {k: v.clone() for k, v in net.state_dict().items()}
    optimiser = torch.optim.AdamW(net.parameters(), lr=args.rate, weight_decay=1e-4)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, args.rate, total_steps=args.steps + 1, pct_start=0.08)
    stream = torch.utils.data.DataLoader(Stream(args.backgrounds, args.seed), batch_size=BATCH, num_workers=1, prefetch_factor=8)
    began, recent = time.time(), []
    for step, (image, target, weight) in enumerate(stream, 1):
        with torch.autocast("cpu", dtype=torch.bfloat16):  # faster where the CPU multiplies it; the weights stay float32
            logits = net(image.contiguous(memory_format=torch.channels_last))
        loss = loss_of(logits.float(), target, weight)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 2.0, error_if_nonfinite=True)
        optimiser.step()
        schedule.step()
        keep = min(0.998, step / (step + 20))
        for k, v in net.state_dict().items():
            average[k] = keep * average[k] + (1 - keep) * v if v.is_floating_point() else v
        recent.append(loss.item())
        if step % 100 == 0 or step == args.steps:
            print(f"step {step} loss {np.mean(recent[-100:]):.4f} {time.time() - began:.0f} s", flush=True)
            torch.save(average, args.out)
        if step == args.steps:
            return


def export(args):
    net = Net()
    net.load_state_dict(torch.load(args.weights))
    axes = {"image": {0: "N", 2: "H", 3: "W"}, "scores": {0: "N", 2: "h", 3: "w"}, "highest": {0: "N"}}
    torch.onnx.export(Exported(net).eval(), torch.zeros(2, 1, 64, 96), args.out, opset_version=13, input_names=["image"],
                      output_names=["scores", "highest"], dynamic_axes=axes)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    train = commands.add_parser("fit")
    train.add_argument("backgrounds")
    train.add_argument("--steps", type=int, default=3000)
    train.add_argument("--seed", type=int, default=SEED)
    train.add_argument("--rate", type=float, default=RATE)
    train.add_argument("--start", help="weights to go on from: a .pt, or an exported .onnx")
    train.add_argument("--out", required=True)
    write = commands.add_parser("export")
    write.add_argument("weights")
    write.add_argument("--out", required=True)
    args = parser.parse_args()
    fit(args) if args.command == "fit" else export(args)


if __name__ == "__main__":
    main()
