//! How long the finance room takes, beside numpy-financial on the same work in the same run.
//!
//! `cargo bench --no-default-features --bench finance`

use serde_json::{Value, json};
use std::{
    error::Error,
    hint::black_box,
    io::{self, Write as _},
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use visavis::{
    base::Money,
    content,
    finance::{
        Year, compute_all,
        credit::{CreditError, Frequency, Loan, Schedule},
        investment::{Irr, irr},
        plan::{DscrYear, FinancingYear, LoanYear, Stress, YearBalance, debt_service, financing_plan},
        validate,
    },
};

type Failure = Box<dyn Error>;

/// Samples of a work; the median of them is told.
const SAMPLES: usize = 101;
/// How long a sample lasts.
const SAMPLE: Duration = Duration::from_millis(2);
/// The other side, and where it stands.
const PEER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/peers/numpy_peer.py");
/// What the other side exits with when it lacks its library.
const NO_LIBRARY: i32 = 3;
/// The goals: times faster than the other side, and nanoseconds.
const SCHEDULE_RATIO: f64 = 50.0;
const ANALYSIS_NS: f64 = 20_000.0;

/// Three years: CAF before the interest of the new loan, EBE, tax, investments, rise of the BFR, capital of older loans.
const YEARS: [[i64; 6]; 3] = [
    [90_000, 110_000, 11_500, 120_000, 6_000, 21_000],
    [95_000, 116_000, 12_000, 8_000, 2_000, 21_000],
    [99_000, 121_000, 13_000, 8_000, 2_000, 12_000],
];
const BORROWED: i64 = 120_000;
const CASH: i64 = 82_600;
const FLOWS: [i64; 10] = [-80_000, 22_000, 22_000, 22_000, 22_000, 27_000, 9_000, 9_000, 9_000, 9_000];

fn schedule() -> Result<Schedule, CreditError> {
    long_loan().schedule()
}

fn long_loan() -> Loan {
    Loan::new(Money::euros(250_000), rate(375), Frequency::Monthly, 240)
}

fn rate(hundredths: i16) -> visavis::base::Percent {
    visavis::base::Rate(hundredths.into()).into()
}

/// A loan of seven years, its three first years in a plan, and the cover of the debt.
fn plan() -> Result<(Vec<YearBalance>, visavis::finance::Figure), Failure> {
    let loan = Loan::new(Money::euros(BORROWED), rate(390), Frequency::Monthly, 84);
    let loan = loan.schedule()?.by_twelve_months();
    let (mut years, mut served) = (Vec::new(), Vec::new());
    for (at, ([caf, ebe, tax, investments, bfr, existing], loan)) in YEARS.into_iter().zip(loan).enumerate() {
        let new_loan = LoanYear { principal: loan.totals.principal, interest: loan.totals.interest };
        years.push(FinancingYear {
            investments: Money::euros(investments),
            bfr_change: Money::euros(bfr),
            existing_principal: Money::euros(existing),
            new_loan,
            caf: Money::euros(caf) - new_loan.interest,
            borrowed: Money::euros(if at == 0 { BORROWED } else { 0 }),
            ..FinancingYear::default()
        });
        served.push(DscrYear {
            ebe: Money::euros(ebe),
            tax: Money::euros(tax),
            bfr_change: Money::euros(bfr),
            existing_service: Money::euros(existing),
            new_service: new_loan.service(),
            ..DscrYear::default()
        });
    }
    let cover = debt_service(&served, &Stress::default())?;
    Ok((financing_plan(Money::euros(CASH), &years), cover.minimum))
}

/// The same figures, for the other side.
fn given() -> Value {
    let column = |at: usize| YEARS.map(|year| year.get(at).copied().unwrap_or_default());
    json!({
        "schedule": { "capital": 250_000, "rate": 3.75, "instalments": 240 },
        "plan": {
            "loan": { "capital": BORROWED, "rate": 3.9, "instalments": 84 },
            "cash": CASH, "caf": column(0), "ebe": column(1), "tax": column(2), "investments": column(3),
            "bfr": column(4), "existing": column(5), "borrowed": [BORROWED, 0, 0],
        },
        "irr": FLOWS,
    })
}

/// Median of the samples, in nanoseconds for one run of the work.
fn median<T>(mut work: impl FnMut() -> T) -> f64 {
    black_box(work());
    let begun = Instant::now();
    black_box(work());
    let once = begun.elapsed().max(Duration::from_nanos(1));
    let runs = u32::try_from(SAMPLE.as_nanos() / once.as_nanos()).unwrap_or(u32::MAX).clamp(1, 1_000_000);
    let mut samples: Vec<f64> = (0..SAMPLES)
        .map(|_| {
            let begun = Instant::now();
            for _ in 0..runs {
                black_box(work());
            }
            begun.elapsed().as_secs_f64() * 1e9 / f64::from(runs)
        })
        .collect();
    samples.sort_by(f64::total_cmp);
    samples.get(SAMPLES / 2).copied().unwrap_or(f64::NAN)
}

/// What the other side says; none, with the reason, when it cannot run here.
fn peer() -> Result<Value, String> {
    let missing = "to compare, install Python 3, then: pip install numpy-financial".to_owned();
    let spawned = Command::new("python3").arg(PEER).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = spawned.map_err(|error| format!("python3 does not start ({error}); {missing}"))?;
    if let Some(mut input) = child.stdin.take() {
        // A child that ends early for want of its library closes its input: its exit code tells.
        let _closed = input.write_all(given().to_string().as_bytes());
    }
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    match output.status.code() {
        Some(0) => serde_json::from_slice(&output.stdout).map_err(|error| error.to_string()),
        Some(NO_LIBRARY) => Err(format!("numpy-financial is missing; {missing}")),
        _ => Err(format!("{PEER} failed ({})", output.status)),
    }
}

/// A line of the report.
struct Line {
    name: &'static str,
    key: &'static str,
    ns: f64,
    /// What was found, and how far the two sides may be apart: one rounds to the cent, the other does not.
    found: f64,
    within: f64,
}

#[expect(clippy::cast_precision_loss, reason = "amounts of this bench are far below 2^53 cents")]
fn euros(amount: Money) -> f64 {
    amount.as_cents() as f64 / 100.0
}

fn main() -> Result<(), Failure> {
    let bundle = content::shipped().into_iter().next().ok_or("no case is shipped")?;
    let case = content::load(&bundle).case.ok_or("the shipped case does not load")?;
    let last = case.years.last().ok_or("a case has years")?;
    let year = Year { liasse: &last.liasse, supplement: &last.supplement };
    let analysis = median(|| {
        let year = black_box(year);
        (compute_all(year.liasse, year.supplement), validate(year.liasse))
    });

    let flows = FLOWS.map(Money::euros);
    let Irr::Unique(found) = irr(&flows)? else { return Err("these flows have one rate".into()) };
    let found_rate: f64 = found.points().to_string().parse()?;
    let closing = plan()?.0.last().map_or(f64::NAN, |year| euros(year.closing_cash));
    let loan = long_loan();
    let lines = [
        Line {
            name: "schedule of 240 payments",
            key: "schedule",
            ns: median(|| black_box(&loan).schedule()),
            found: euros(schedule()?.totals().interest),
            within: 1.2,
        },
        Line {
            name: "three-year plan with a loan",
            key: "plan",
            ns: median(plan),
            found: closing,
            within: 0.5,
        },
        Line {
            name: "internal rate of return, 10 flows",
            key: "irr",
            ns: median(|| irr(black_box(&flows))),
            found: found_rate,
            within: 1e-6,
        },
    ];
    let told = peer();

    let mut out = io::stdout().lock();
    let goal = |met: bool| if met { "met" } else { "MISSED" };
    writeln!(out, "median of {SAMPLES} samples, {} on {}", std::env::consts::OS, std::env::consts::ARCH)?;
    let boxes = year.liasse.lines.len();
    let met = goal(analysis < ANALYSIS_NS);
    writeln!(
        out,
        "{:<36}{:>10.2} µs   goal < 20 µs: {met}",
        format!("analysis of {boxes} boxes"),
        analysis / 1e3
    )?;
    let peer = match &told {
        Ok(peer) => {
            let versions = peer.get("versions").and_then(Value::as_str).unwrap_or_default();
            writeln!(out, "{:<36}{:>13}   {versions}", "", "visavis")?;
            Some(peer)
        }
        Err(why) => {
            writeln!(out, "{why}")?;
            None
        }
    };
    let mut agree = true;
    for line in &lines {
        write!(out, "{:<36}{:>10.2} µs", line.name, line.ns / 1e3)?;
        let theirs = peer.and_then(|peer| peer.get(line.key));
        if let Some(theirs) = theirs {
            let number = |key: &str| theirs.get(key).and_then(Value::as_f64).unwrap_or(f64::NAN);
            let ratio = number("ns") / line.ns;
            write!(out, "{:>12.2} µs{ratio:>9.1} ×", number("ns") / 1e3)?;
            if line.key == "schedule" {
                write!(out, "   goal ≥ 50 ×: {}", goal(ratio >= SCHEDULE_RATIO))?;
            }
            if (number("result") - line.found).abs().partial_cmp(&line.within)
                != Some(std::cmp::Ordering::Less)
            {
                agree = false;
                write!(out, "   the two sides disagree: {} and {}", line.found, number("result"))?;
            }
        }
        writeln!(out)?;
    }
    if agree { Ok(()) } else { Err("the two sides do not do the same work".into()) }
}
