//! What the figures of one year share, each computed when it is first asked for, and once.

use super::{
    caf::caf_value,
    delays::{Delays, delays_of},
    functional::{Functional, functional},
    ratios::{Ratios, ratios_of},
    restate::{Restated, restate},
    sig::{Sig, sig},
    supplement::Supplement,
};
use crate::{
    base::Money,
    finance::{figure::Reason, liasse::Liasse},
};
use std::cell::OnceCell;

/// A year under analysis.
pub(super) struct Parts<'a> {
    pub(super) liasse: &'a Liasse,
    pub(super) supplement: &'a Supplement,
    sig: OnceCell<Sig>,
    functional: OnceCell<Functional>,
    caf: OnceCell<Result<Money, Reason>>,
    delays: OnceCell<Delays>,
    ratios: OnceCell<Ratios>,
    restated: OnceCell<Result<Restated, Reason>>,
}

impl<'a> Parts<'a> {
    pub(super) const fn new(liasse: &'a Liasse, supplement: &'a Supplement) -> Self {
        Self {
            liasse,
            supplement,
            sig: OnceCell::new(),
            functional: OnceCell::new(),
            caf: OnceCell::new(),
            delays: OnceCell::new(),
            ratios: OnceCell::new(),
            restated: OnceCell::new(),
        }
    }

    pub(super) fn sig(&self) -> &Sig {
        self.sig.get_or_init(|| sig(self.liasse, self.supplement))
    }

    pub(super) fn functional(&self) -> &Functional {
        self.functional.get_or_init(|| functional(self.liasse, self.supplement))
    }

    pub(super) fn caf(&self) -> Result<Money, Reason> {
        *self.caf.get_or_init(|| caf_value(self.liasse, self.supplement))
    }

    pub(super) fn delays(&self) -> &Delays {
        self.delays.get_or_init(|| delays_of(self))
    }

    pub(super) fn ratios(&self) -> &Ratios {
        self.ratios.get_or_init(|| ratios_of(self))
    }

    pub(super) fn restated(&self) -> Result<&Restated, Reason> {
        let restated = self.restated.get_or_init(|| restate(self.liasse, self.supplement));
        restated.as_ref().map_err(|reason| *reason)
    }
}
