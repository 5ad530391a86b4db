"""The works of benches/finance.rs done by numpy-financial: prints one JSON object with medians in nanoseconds.

Run by that bench, which writes the inputs as JSON on the standard input. Exit code 3: numpy-financial is missing.
"""

import json
import statistics
import sys
import time

try:
    import numpy as np
    import numpy_financial as npf
except ImportError:
    sys.exit(3)

SAMPLES = 51
SAMPLE_NS = 2_000_000


def median_ns(work):
    """Median of samples that last about two milliseconds each, for one run of the work."""
    work()
    begun = time.perf_counter_ns()
    work()
    once = max(time.perf_counter_ns() - begun, 1)
    runs = max(SAMPLE_NS // once, 1)
    samples = []
    for _ in range(SAMPLES):
        begun = time.perf_counter_ns()
        for _ in range(runs):
            work()
        samples.append((time.perf_counter_ns() - begun) / runs)
    return statistics.median(samples)


def schedule(loan):
    """Interest and capital of each instalment, and what is owed after it."""
    periods = np.arange(1, loan["instalments"] + 1)
    rate = loan["rate"] / 100 / 12
    interest = -npf.ipmt(rate, periods, loan["instalments"], loan["capital"])
    principal = -npf.ppmt(rate, periods, loan["instalments"], loan["capital"])
    return interest, principal, loan["capital"] - np.cumsum(principal)


def plan(given):
    """Three years with a loan: uses, resources, cash, CAF on the capital repaid, DSCR."""
    interest, principal, _ = schedule(given["loan"])
    years = len(given["caf"])
    repaid = principal[: 12 * years].reshape(years, 12).sum(axis=1)
    charged = interest[: 12 * years].reshape(years, 12).sum(axis=1)
    caf = np.array(given["caf"]) - charged
    old = np.array(given["existing"])
    uses = np.array(given["investments"]) + np.array(given["bfr"]) + old + repaid
    resources = caf + np.array(given["borrowed"])
    cash = given["cash"] + np.cumsum(resources - uses)
    service = old + repaid + charged
    dscr = (np.array(given["ebe"]) - np.array(given["tax"]) - np.array(given["bfr"])) / service
    return cash, caf / (old + repaid), dscr.min()


def main():
    given = json.load(sys.stdin)
    works = {
        "schedule": (lambda: schedule(given["schedule"]), lambda found: float(found[0].sum())),
        "plan": (lambda: plan(given["plan"]), lambda found: float(found[0][-1])),
        "irr": (lambda: npf.irr(given["irr"]), lambda found: float(found) * 100),
    }
    told = {name: {"ns": median_ns(work), "result": result(work())} for name, (work, result) in works.items()}
    told["versions"] = f"Python {sys.version.split()[0]}, numpy {np.__version__}, numpy-financial {npf.__version__}"
    print(json.dumps(told))


main()
