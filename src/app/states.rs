//! Which screen is open, as a Bevy state: systems may run on entering, leaving or staying in one.

use bevy::prelude::*;

/// One entry per screen of the interface.
#[derive(States, Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Screen {
    /// Accueil: where one stands, what to practise next.
    #[default]
    Home,
    /// Prospection: whom, why, how.
    Prospecting,
    /// Portefeuille: classify the clients by an explicit rule.
    Portfolio,
    /// Dossier: read, compute, prove before meeting.
    File,
    /// Entretien: the conversation with the client.
    Meeting,
    /// Besoins: expressed and implicit needs, by priority.
    Needs,
    /// Risques: place, price, prevent.
    Risks,
    /// Financement: an offer that holds.
    Financing,
    /// Produits et services.
    Products,
    /// CRM: what is kept of a meeting.
    Crm,
    /// Base d’information.
    Information,
    /// Suivi: build the watch, live the year.
    FollowUp,
    /// Jury: defend one's own file.
    Jury,
    /// Débrief: understand each point.
    Debrief,
    /// Réglages.
    Settings,
}

impl Screen {
    /// Every screen, in the order of the rail.
    pub const ALL: [Self; 15] = [
        Self::Home,
        Self::Prospecting,
        Self::Portfolio,
        Self::File,
        Self::Meeting,
        Self::Needs,
        Self::Risks,
        Self::Financing,
        Self::Products,
        Self::Crm,
        Self::Information,
        Self::FollowUp,
        Self::Jury,
        Self::Debrief,
        Self::Settings,
    ];

    /// Asks for this screen: it is open from the next frame on.
    pub fn open(self, world: &mut World) {
        world.resource_mut::<NextState<Self>>().set(self);
    }
}

/// Adds the state, on [`Screen::Home`].
pub fn plugin(app: &mut App) {
    app.init_state::<Screen>();
}
