//! Investment: the flows of a project after tax, what they are worth (NPV, IRR, payback), and lease or buy.
//!
//! Flows are yearly: the first is today, below zero for money laid out, and the others come at the end of each year.

mod flows;
mod irr;
mod lease_or_buy;
mod npv;
mod payback;

pub use flows::{Losses, Project, straight_line};
pub use irr::{Irr, irr};
pub use lease_or_buy::{Lease, LeaseOrBuy, Purchase, after_tax, lease_or_buy};
pub use npv::{npv, profitability_index};
pub use payback::payback;
