#!/usr/bin/python3
"""Trains pneumonia-cxr and writes model.onnx.

    train.py member DATA.npz --split train --seed 1 --out m1.pt     one network of the ensemble
    train.py assess DATA.npz m1.pt m2.pt m3.pt                      figures on the validation split
    train.py export DATA.npz m1.pt m2.pt m3.pt --out model.onnx     calibrates on the validation split

DATA.npz is PneumoniaMNIST's training and validation splits. Debian 12's
python3-torch (1.13), python3-onnx, python3-pil and python3-scipy suffice; a
member takes about two minutes on two idle cores. Members are independent: run
them at the same time. The seed fixes every random draw, so the same machine and
versions give the same weights.

The published test split differs from the training images in brightness,
contrast and framing, and hardly any of that is disease. So everything here that
is not the network is there to make such differences carry no information:
images are normalised one by one, as fluoro does before inference, and training
changes framing, tone, sharpness and noise at random.
"""
import argparse
import copy
import io
import math

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from scipy.stats import rankdata
from torch import nn

WIDTHS = (16, 48, 96)
EPOCHS = 40
BATCH = 64
LEARNING_RATE = 2e-3
WEIGHT_DECAY = 0.05
LABEL_SMOOTHING = 0.05
MIXUP = 0.2               # parameter of the beta distribution
EMA_DECAY = 0.995         # of the weights that are kept


def load(path, split):
    """Images uint8 [N, 28, 28] and labels of "val", "train" or "all" without repeats.

    "train" leaves out the byte-identical images that also stand in "val".
    """
    data = np.load(path)
    val = data["val_images"], data["val_labels"].ravel()
    if split == "val":
        return val
    images, labels = data["train_images"], data["train_labels"].ravel()
    seen = {image.tobytes() for image in val[0]}
    keep = []
    for i, image in enumerate(images):
        if image.tobytes() not in seen:
            seen.add(image.tobytes())
            keep.append(i)
    images, labels = images[keep], labels[keep]
    if split == "all":
        return np.concatenate([images, val[0]]), np.concatenate([labels, val[1]])
    return images, labels


def zscore(x):
    """The manifest's intensity map: each image to mean 0 and standard deviation 1."""
    mean = x.mean((2, 3), keepdim=True)
    std = x.std((2, 3), keepdim=True, unbiased=False)
    return (x - mean) / std.clamp(min=1e-6)


def tensor(images):
    return torch.from_numpy(images).float()[:, None] / 255


def jpeg(image, quality):
    """The image as a lossy archive would give it back."""
    buffer = io.BytesIO()
    Image.fromarray(image).save(buffer, "JPEG", quality=int(quality))
    return np.asarray(Image.open(buffer))


class Augment:
    """Random changes of a batch that leave the diagnosis as it is."""

    def __init__(self, seed):
        self.random = torch.Generator().manual_seed(seed)

    def uniform(self, n, low, high):
        """One number an image, shaped to multiply images."""
        return (torch.rand(n, generator=self.random) * (high - low) + low)[:, None, None, None]

    def chance(self, n, p):
        return self.uniform(n, 0, 1) < p

    def frame(self, x):
        """Rotation, zoom, aspect, shift and mirror: the radiographer's and the cropper's choices."""
        n = len(x)
        flat = lambda low, high: self.uniform(n, low, high).flatten()
        angle, zoom, aspect = flat(-1, 1) * math.radians(10), flat(-0.15, 0.15).exp(), flat(-0.08, 0.08).exp()
        mirror = torch.where(flat(0, 1) < 0.5, -1.0, 1.0)
        cos, sin = angle.cos(), angle.sin()
        rows = [torch.stack([cos * zoom * aspect * mirror, -sin * zoom / aspect, flat(-0.12, 0.12)], 1),
                torch.stack([sin * zoom * aspect * mirror, cos * zoom / aspect, flat(-0.12, 0.12)], 1)]
        grid = F.affine_grid(torch.stack(rows, 1), x.shape, align_corners=False)
        return F.grid_sample(x, grid, padding_mode="reflection", align_corners=False)

    def tone(self, x):
        """Gamma, a slow change of brightness over the field, and clipped tails (a VOI window's)."""
        n = len(x)
        low, high = x.amin((2, 3), keepdim=True), x.amax((2, 3), keepdim=True)
        x = ((x - low) / (high - low + 1e-6)).clamp(1e-4, 1)
        x = zscore(x ** self.uniform(n, -0.4, 0.4).exp())
        field = torch.randn(n, 1, 3, 3, generator=self.random)
        field = F.interpolate(field, size=x.shape[2:], mode="bicubic", align_corners=True)
        x = x + field * self.uniform(n, 0, 0.2)
        tail = self.uniform(n, 1.5, 4)
        return torch.where(self.chance(n, 0.3), torch.minimum(torch.maximum(x, -tail), tail), x)

    def detail(self, x):
        """Blur, sharpening, noise, and a square cut out."""
        n = len(x)
        blurred = gaussian(x, self.uniform(n, 0.05, 0.86).flatten())
        which = self.uniform(n, 0, 1)
        x = torch.where(which < 0.4, blurred, torch.where(which < 0.6, x + 0.7 * (x - blurred), x))
        x = x + torch.randn(x.shape, generator=self.random) * self.uniform(n, 0, 1) ** 2 * 0.15
        x = zscore(x)
        place = torch.arange(float(x.shape[2]))
        half = self.uniform(n, 1, 5)
        hole = ((place[None, None, :, None] - self.uniform(n, 0, 28)).abs() < half) \
            & ((place - self.uniform(n, 0, 28)).abs() < half) & self.chance(n, 0.5)
        return x.masked_fill(hole, 0)

    def __call__(self, images):
        images = images.copy()
        for i in torch.nonzero(self.chance(len(images), 0.25).flatten()).flatten():
            images[i] = jpeg(images[i], self.uniform(1, 40, 96))
        return self.detail(self.tone(self.frame(tensor(images))))


def gaussian(x, sigma):
    """Blur with one standard deviation (pixels) an image, over five pixels."""
    n = len(x)
    taps = torch.exp(-torch.arange(-2, 3.0) ** 2 / (2 * sigma[:, None] ** 2 + 1e-6))
    taps = taps / taps.sum(1, keepdim=True)
    y = F.pad(x.transpose(0, 1), (2, 2, 2, 2), mode="replicate")
    y = F.conv2d(y, taps[:, None, :, None], groups=n)
    return F.conv2d(y, taps[:, None, None, :], groups=n).transpose(0, 1)


class Block(nn.Module):
    """Residual block of He et al. 2016 with channel dropout."""

    def __init__(self, before, after, stride):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(before, after, 3, stride, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU(), nn.Dropout2d(0.1),
            nn.Conv2d(after, after, 3, 1, 1, bias=False), nn.BatchNorm2d(after))
        self.skip = nn.Identity() if before == after else nn.Sequential(
            nn.Conv2d(before, after, 1, stride, bias=False), nn.BatchNorm2d(after))

    def forward(self, x):
        return F.relu(self.body(x) + self.skip(x))


class Net(nn.Module):
    """A small residual network: image [N, 1, 28, 28] to the logit of pneumonia [N]."""

    def __init__(self):
        super().__init__()
        a, b, c = WIDTHS
        self.features = nn.Sequential(
            nn.Conv2d(1, a, 3, 1, 1, bias=False), nn.BatchNorm2d(a), nn.ReLU(),
            Block(a, b, 2), Block(b, c, 2), Block(c, c, 1))
        self.head = nn.Sequential(nn.Dropout(0.3), nn.Linear(2 * c, 1))

    def forward(self, x):
        x = self.features(x)
        return self.head(torch.cat([x.mean((2, 3)), x.amax((2, 3))], 1))[:, 0]


class Ensemble(nn.Module):
    """The network that is shipped: members' mean logit, calibrated, as a probability [N, 1]."""

    def __init__(self, members, slope=1.0, offset=0.0):
        super().__init__()
        self.members, self.slope, self.offset = nn.ModuleList(members), slope, offset

    def logit(self, x):
        return torch.stack([member(x) for member in self.members]).mean(0)

    def forward(self, x):
        return torch.sigmoid(self.slope * self.logit(x) + self.offset)[:, None]


def train(images, labels, seed, epochs):
    """One member; the classes weigh the same, so that 0.5 means even odds at equal prevalence."""
    torch.manual_seed(seed)
    order, augment = np.random.default_rng(seed), Augment(seed)
    net = Net().to(memory_format=torch.channels_last)
    kept = copy.deepcopy(net).eval()
    optimizer = torch.optim.AdamW(
        [{"params": [p for p in net.parameters() if p.ndim > 1], "weight_decay": WEIGHT_DECAY},
         {"params": [p for p in net.parameters() if p.ndim <= 1], "weight_decay": 0}])
    batches = len(images) // BATCH
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, LEARNING_RATE, total_steps=epochs * batches + 1, pct_start=0.2)
    share = labels.mean()
    targets = torch.from_numpy(labels).float()
    weights = targets * 0.5 / share + (1 - targets) * 0.5 / (1 - share)
    targets = targets * (1 - LABEL_SMOOTHING) + 0.5 * LABEL_SMOOTHING
    step = 0
    for epoch in range(epochs):
        net.train()
        shuffled, total = order.permutation(len(images)), 0.0
        for i in range(batches):
            pick = shuffled[i * BATCH:(i + 1) * BATCH]
            loss = batch_loss(net, augment, order, images[pick], targets[pick], weights[pick])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            step, total = step + 1, total + loss.item()
            average(kept, net, min(EMA_DECAY, (1 + step) / (10 + step)))
        print(f"seed {seed} epoch {epoch + 1}/{epochs} loss {total / batches:.4f}", flush=True)
    return kept


def batch_loss(net, augment, order, images, targets, weights):
    """Cross-entropy of an augmented batch mixed with itself (mixup, Zhang et al. 2018)."""
    x = augment(images)
    mix, other = order.beta(MIXUP, MIXUP), torch.from_numpy(order.permutation(len(x)))
    x = zscore(mix * x + (1 - mix) * x[other])
    targets = mix * targets + (1 - mix) * targets[other]
    weights = mix * weights + (1 - mix) * weights[other]
    logits = net(x.contiguous(memory_format=torch.channels_last))
    return (F.binary_cross_entropy_with_logits(logits, targets, reduction="none") * weights).mean()


@torch.no_grad()
def average(kept, net, decay):
    """Exponential moving average of weights and batch statistics."""
    for a, b in zip(kept.state_dict().values(), net.state_dict().values()):
        if a.dtype.is_floating_point:
            a.lerp_(b, 1 - decay)


def auc(labels, scores):
    """Area under the ROC curve as the Mann-Whitney statistic."""
    positive = labels == 1
    n1, n0 = positive.sum(), (~positive).sum()
    return (rankdata(scores)[positive].sum() - n1 * (n1 + 1) / 2) / (n1 * n0)


def bootstrap(statistic, labels, scores, rounds=2000):
    """95 % interval over resampled images."""
    random, values = np.random.default_rng(0), []
    for _ in range(rounds):
        pick = random.integers(0, len(labels), len(labels))
        values.append(statistic(labels[pick], scores[pick]))
    return np.percentile(values, [2.5, 97.5])


def calibrate(model, images, labels):
    """Platt's slope and offset of the logit, classes weighing the same.

    The offset is needed because training sees augmented images, on which the
    networks are less sure than on clean ones, and not alike for both classes.
    """
    with torch.no_grad():
        z, y = model.logit(zscore(tensor(images))), torch.from_numpy(labels).float()
    weights = y * 0.5 / y.mean() + (1 - y) * 0.5 / (1 - y.mean())
    fit = torch.tensor([1.0, 0.0], requires_grad=True)
    optimizer = torch.optim.LBFGS([fit], max_iter=200, line_search_fn="strong_wolfe")

    def loss():
        optimizer.zero_grad()
        value = F.binary_cross_entropy_with_logits(fit[0] * z + fit[1], y, weight=weights)
        value.backward()
        return value

    optimizer.step(loss)
    model.slope, model.offset = (round(v, 3) for v in fit.tolist())


def calibration_error(labels, p, bins=10):
    """Expected calibration error over equal-width bins."""
    index = np.minimum((p * bins).astype(int), bins - 1)
    parts = [(index == b).sum() * abs(labels[index == b].mean() - p[index == b].mean())
             for b in range(bins) if (index == b).any()]
    return sum(parts) / len(p)


def shifted(images):
    """The same images as other machines, croppers and archives might give them."""
    x, n = tensor(images), len(images)

    def framed(sx, sy, dx=0.0, dy=0.0):
        theta = torch.tensor([[[sx, 0, dx], [0, sy, dy]]]).float().repeat(n, 1, 1)
        return F.grid_sample(x, F.affine_grid(theta, x.shape, align_corners=False),
                             padding_mode="reflection", align_corners=False)

    noise = torch.randn(x.shape, generator=torch.Generator().manual_seed(0))
    tail = x.flatten(1).quantile(torch.tensor([0.05, 0.95]), 1)[..., None, None, None]
    return {
        "as published": x, "MONOCHROME1 inverted back": 1 - (1 - x), "12 bit, rescaled": x * 4095 * 0.25 - 500,
        "gamma 0.5": x ** 0.5, "gamma 2": x ** 2, "tails clipped at 5 %": torch.minimum(torch.maximum(x, tail[0]), tail[1]),
        "blurred 1 px": gaussian(x, torch.ones(n)), "sharpened": 2 * x - gaussian(x, torch.full((n,), 0.8)),
        "half resolution": F.interpolate(F.avg_pool2d(x, 2), scale_factor=2, mode="bilinear", align_corners=False),
        "noise 4 %": x + 0.04 * noise, "JPEG quality 40": tensor(np.stack([jpeg(i, 40) for i in images])),
        "zoomed in 20 %": framed(0.8, 0.8), "zoomed out 20 %": framed(1.2, 1.2),
        "taller": framed(1.1, 0.85), "wider": framed(0.85, 1.1), "shifted 2 px": framed(1, 1, 0.15, 0.15),
    }


@torch.no_grad()
def assess(model, images, labels):
    """Prints the figures of the model card."""
    p = model(zscore(tensor(images)))[:, 0].numpy()
    accuracy = lambda y, s: ((s >= 0.5) == y).mean()
    for name, statistic in {"AUC": auc, "accuracy": accuracy}.items():
        low, high = bootstrap(statistic, labels, p)
        print(f"{name} {statistic(labels, p):.4f} (95 % {low:.4f} to {high:.4f})")
    print(f"sensitivity {(p[labels == 1] >= 0.5).mean():.4f} specificity {(p[labels == 0] < 0.5).mean():.4f}")
    print(f"slope {model.slope} offset {model.offset} calibration error {calibration_error(labels, p):.4f} "
          f"Brier {((p - labels) ** 2).mean():.4f}")
    for i, member in enumerate(model.members):
        print(f"member {i + 1} alone: AUC {auc(labels, member(zscore(tensor(images))).numpy()):.4f}")
    for name, x in shifted(images).items():
        p = model(zscore(x))[:, 0].numpy()
        print(f"{name}: AUC {auc(labels, p):.4f} accuracy {accuracy(labels, p):.4f}")


def export(model, path):
    """One self-contained ONNX file; batch normalisation is folded into the convolutions."""
    torch.onnx.export(
        model, torch.zeros(2, 1, 28, 28), path, opset_version=13, input_names=["input"],
        output_names=["probability"], dynamic_axes={"input": {0: "N"}, "probability": {0: "N"}})


def restore(path):
    net = Net()
    net.load_state_dict(torch.load(path))
    return net.eval()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    member = commands.add_parser("member", help="train one network")
    member.add_argument("data")
    member.add_argument("--split", choices=["train", "all"], required=True)
    member.add_argument("--seed", type=int, required=True)
    member.add_argument("--epochs", type=int, default=EPOCHS)
    member.add_argument("--threads", type=int, default=1)
    member.add_argument("--out", required=True)
    figures = commands.add_parser("assess", help="print figures on the validation split")
    onnx = commands.add_parser("export", help="write model.onnx")
    for command in (figures, onnx):
        command.add_argument("data")
        command.add_argument("members", nargs="+")
    onnx.add_argument("--out", required=True)
    args = parser.parse_args()
    if args.command == "member":
        torch.set_num_threads(args.threads)
        torch.save(train(*load(args.data, args.split), args.seed, args.epochs).state_dict(), args.out)
        return
    model = Ensemble([restore(path) for path in args.members]).eval()
    val = load(args.data, "val")
    calibrate(model, *val)
    if args.command == "assess":
        assess(model, *val)
    else:
        export(model, args.out)


if __name__ == "__main__":
    main()
