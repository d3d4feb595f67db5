"""Independent values for package evaluate, from the textbook definitions.

Reads {"cases": [{"truth": bool, "score": float}], "threshold": float} a line and
writes one object of figures a line.
"""
import json
import math
import sys

import numpy as np
from scipy import optimize, stats


def wilson(k, n):
    r = stats.binomtest(k, n).proportion_ci(0.95, "wilson")
    return [k / n, r.low, r.high]


def kernel(x, y):
    return 1.0 if x > y else 0.5 if x == y else 0.0


def delong(pos, neg):
    """Structural components, DeLong et al. 1988, equations (3) to (7)."""
    v10 = np.array([np.mean([kernel(x, y) for y in neg]) for x in pos])
    v01 = np.array([np.mean([kernel(x, y) for x in pos]) for y in neg])
    auc = v10.mean()
    return auc, math.sqrt(v10.var(ddof=1) / len(pos) + v01.var(ddof=1) / len(neg))


def figures(cases, threshold):
    y = np.array([c["truth"] for c in cases], dtype=bool)
    s = np.array([c["score"] for c in cases])
    out = {}
    called = s >= threshold
    out["sensitivity"] = wilson(int((called & y).sum()), int(y.sum()))
    out["specificity"] = wilson(int((~called & ~y).sum()), int((~y).sum()))
    auc, deviation = delong(s[y], s[~y])
    half = stats.norm.ppf(0.975) * deviation / (auc * (1 - auc))
    at = math.log(auc / (1 - auc))
    out["auc"] = [auc, 1 / (1 + math.exp(half - at)), 1 / (1 + math.exp(-half - at))]
    e = (s - y) ** 2
    half = stats.norm.ppf(0.975) * e.std(ddof=1) / math.sqrt(len(e))
    out["brier"] = [e.mean(), max(0, e.mean() - half), min(1, e.mean() + half)]
    p = np.clip(s, 1e-6, 1 - 1e-6)
    x = np.log(p / (1 - p))

    def loss(w):
        t = w[0] + w[1] * x
        return np.sum(np.logaddexp(0, t) - y * t)

    fit = optimize.minimize(loss, [0, 1], method="BFGS", options={"gtol": 1e-9})
    out["intercept"], out["slope"] = float(fit.x[0]), float(fit.x[1])
    return out


for line in sys.stdin:
    given = json.loads(line)
    print(json.dumps(figures(given["cases"], given["threshold"])))
