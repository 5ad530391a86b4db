//! Every widget in every state on one page, for those who build screens and for the test that opens it in both themes.

use super::{
    Badge, Breadth, Bubble, Button, Card, Chip, Clock, Column, Evidence, Field, FolderTabs, IconButton,
    Interval, Link, LinkState, ListRow, Moment, Phase, Rail, RailItem, RiskClass, RowInfo, Span, StatusBar,
    Tab, TabState, Table, Timeline, Tone, TopBar, Trust, ValueLook, amount_field, breadth, chain,
    chain_legend, checkbox, class_mark, clock, expandable, gauge, gauge_missing, integer_field,
    missing_proof, mode_badge, notice, page, panel_tabs, percent_field, pinnable_text, progress, radio, rule,
    save_state, search_field, segmented, slider, sparkline, timeline_legend, trust, weak_link,
};
use crate::{
    base::{Mode, Money, Percent, Rate, Score},
    ui::theme::{Block, Theme, Type, icon, space, theme},
};
use egui::{Id, ScrollArea, Sense, Ui, vec2};

/// What the samples remember.
#[derive(Clone, Debug)]
struct Sample {
    open: usize,
    part: usize,
    row: Option<usize>,
    moment: Option<usize>,
    on: bool,
    stress: i32,
    amount: Option<Money>,
    rate: Option<Percent>,
    months: Option<i64>,
    text: String,
    long: String,
    search: String,
}

impl Default for Sample {
    fn default() -> Self {
        Self {
            open: 1,
            part: 2,
            row: Some(2),
            moment: Some(1),
            on: true,
            stress: -8,
            amount: Some(Money::euros(70_000)),
            rate: Some(Rate(385).into()),
            months: Some(84),
            text: "259\u{202f}700".to_owned(),
            long: "L’enjeu n’est pas seulement le four\u{a0}: c’est de ne pas perdre Noël.".to_owned(),
            search: String::new(),
        }
    }
}

/// Shows the page.
pub fn show(ui: &mut Ui) {
    let key = Id::new("gallery");
    let mut sample = ui.data(|data| data.get_temp::<Sample>(key)).unwrap_or_default();
    bars(ui, &mut sample);
    page(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let columns = match breadth(ui) {
                Breadth::Narrow => 1,
                Breadth::Medium => 2,
                Breadth::Wide => 3,
            };
            ui.spacing_mut().item_spacing = vec2(space::M, space::S);
            let parts: [fn(&mut Ui, &Theme, &mut Sample); 6] =
                [pressing, proving, judging, typing, telling, listing];
            ui.columns(columns, |columns| {
                for (index, part) in parts.into_iter().enumerate() {
                    let ui = &mut columns[index % columns.len()];
                    let theme = theme(ui);
                    part(ui, &theme, &mut sample);
                    ui.add_space(space::S);
                }
            });
            thread(ui, &mut sample);
        });
    });
    ui.data_mut(|data| data.insert_temp(key, sample));
}

fn bars(ui: &mut Ui, sample: &mut Sample) {
    let rooms = [
        RailItem { icon: icon::HOUSE, label: "Accueil", locked: None },
        RailItem { icon: icon::CHATS_CIRCLE, label: "Bloc 2", locked: None },
        RailItem {
            icon: icon::USERS,
            label: "Jury",
            locked: Some("Le jury n’est pas ouvert\u{a0}: il manque la matrice."),
        },
    ];
    let foot = [RailItem { icon: icon::QUESTION, label: "Aide", locked: None }];
    Rail { items: &rooms, bottom: &foot, open: Some(1) }.show(ui);
    TopBar { title: "Boulangerie Morel", subtitle: "SARL · Claire Morel, gérante", exam: false }.show(
        ui,
        |ui| {
            save_state(ui, "Enregistré", false);
            mode_badge(ui, Mode::Guided);
            clock(ui, Clock::Meeting { elapsed: 32, total: 60 }, false);
        },
    );
    let tabs = [
        Tab { label: "Dossier", state: TabState::Done },
        Tab { label: "Entretien", state: TabState::Half },
        Tab { label: "Besoins", state: TabState::Empty },
    ];
    let bar = FolderTabs { lead: "Bloc 2", block: Block::Two, tabs: &tabs, open: sample.open };
    if let Some(open) = bar.show(ui, |ui| drop(ui.label("9 documents"))) {
        sample.open = open;
    }
    StatusBar { keys: &[("Ctrl+E", "Épingler"), ("F1", "Aide")], right: "Graine 4127" }.show(ui);
}

fn pressing(ui: &mut Ui, _: &Theme, sample: &mut Sample) {
    Card::new().title("Choisir").subtitle("boutons, puces").featured().show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.add(Button::primary("Commencer").hero().icon_fill(icon::PLAY));
            ui.add(Button::secondary("Reprendre"));
            ui.add(Button::text("Autre chose"));
            ui.add(Button::secondary("Ajouter").small().icon(icon::PLUS));
            ui.add(Button::primary("Remettre").small().blocked(Some("Deux parties sont vides.")));
            ui.add(IconButton::new(icon::MINUS, "Moins"));
            ui.add(IconButton::new(icon::DOTS_SIX_VERTICAL, "Déplacer").bare());
        });
        ui.horizontal_wrapped(|ui| {
            ui.add(Chip::new("Reformuler l’urgence").digit(1).selected(true));
            ui.add(Chip::new("L’avenir du bail").digit(2));
            ui.add(Chip::new("Filtre").icon(icon::FUNNEL).blocked(Some("Aucune entreprise.")));
        });
        ui.horizontal_wrapped(|ui| {
            for tone in Tone::ALL {
                ui.add(Badge::new(tone, "état"));
            }
        });
        segmented(ui, "Partie", &["Actif", "Passif", "Résultat"], &mut sample.part);
        checkbox(ui, &mut sample.on, "Bâtiment");
        ui.horizontal(|ui| (radio(ui, true, "Oral"), radio(ui, false, "Écrit")));
        let words = |value: i32| format!("{value}\u{a0}%").replace('-', "\u{2212}");
        slider(ui, "Chiffre d’affaires", &mut sample.stress, -20..=0, 1, words);
    });
}

fn proving(ui: &mut Ui, theme: &Theme, _: &mut Sample) {
    let p = &theme.palette;
    Card::new().heading("Prouver").show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.add(Evidence::new("P7", "Bail, art. 2").source("Le bail est conclu pour neuf ans."));
            ui.add(Evidence::new("29 min", "réplique"));
            ui.add(Evidence::tag("P12"));
        });
        missing_proof(ui);
        rule(ui);
        let spans =
            [Span::Text("Décembre, c’est "), Span::Pin("68\u{202f}000\u{a0}€"), Span::Text(" de chiffre.")];
        pinnable_text(ui, &spans, Type::Body, p.encre, true);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 130.0), Sense::hover());
        ui.painter().rect_filled(rect, 0.0, p.scene_mur);
        let bubble = Bubble { spans: &spans, speaker: "Claire Morel", revealed: None, underlined: true };
        bubble.show(ui, rect.min + vec2(60.0, 20.0), 190.0, rect.min + vec2(40.0, 90.0));
        notice(
            ui,
            Tone::Vigilance,
            "TVA à avancer\u{a0}: 24\u{202f}800\u{a0}€.",
            "Aucun relais prévu.",
            |ui| ui.add(Button::secondary("Ajouter").small()),
        );
        notice(ui, Tone::Info, "Indice.", "Épinglez ce chiffre avant de changer de sujet.", |_| ());
    });
}

fn judging(ui: &mut Ui, theme: &Theme, _: &mut Sample) {
    let states = [LinkState::Acquired, LinkState::Fragile, LinkState::Unseen];
    let links = states.map(|state| Link { name: "1b.1", state });
    Card::new().accent(theme.block(Block::One)).title("Développer").show(ui, |ui| {
        gauge(ui, Some(Interval { point: 42, low: 31, high: 54 }), Block::One);
        chain(ui, &links, Some(1), Block::One);
        weak_link(ui, "Alertes trop tardives.", "1b.1");
        progress(ui, "Pertinence des questions", Score::new(11, 20), theme.block(Block::Two));
        trust(ui, &Trust { level: 2, change: 1, cause: "Vous avez reformulé." });
        ui.horizontal(|ui| {
            for class in RiskClass::ALL {
                class_mark(ui, class);
            }
        });
        sparkline(ui, &[98, 96, 92, 88, 80, 71, 62, 54], Some(80), theme.palette.donnee[1], "de 98 à 54");
    });
    ui.add_space(space::S);
    Card::new().accent(theme.block(Block::Three)).title("Gérer la relation").show(ui, |ui| {
        gauge(ui, None, Block::Three);
        gauge_missing(ui, "Il manque 3ab CRM et 3d Suivi.", "Ouvrir 3ab");
        ui.horizontal_wrapped(chain_legend);
    });
}

fn typing(ui: &mut Ui, _: &Theme, sample: &mut Sample) {
    Card::new().heading("Saisir").show(ui, |ui| {
        let look = |label| ValueLook { label, width: 96.0, ..ValueLook::default() };
        ui.horizontal_wrapped(|ui| {
            amount_field(ui, Id::new("sample-amount"), &look("Montant"), &mut sample.amount);
            integer_field(ui, Id::new("sample-months"), &look("Durée"), "mois", 1..=300, &mut sample.months);
            percent_field(ui, Id::new("sample-rate"), &look("Taux"), &mut sample.rate);
        });
        let gap = Some("Écart de +2\u{202f}000\u{a0}€ en 2024. Regardez le signe de la variation de stock.");
        Field::new("Valeur ajoutée", &mut sample.text).figures().judged(Some(false)).error(gap).show(ui);
        Field::new("Votre réponse", &mut sample.long).rows(3).show(ui);
        search_field(ui, "Chercher", &mut sample.search, 200.0);
    });
}

fn telling(ui: &mut Ui, _: &Theme, sample: &mut Sample) {
    Card::new().show(ui, |ui| {
        panel_tabs(ui, &[("Besoins", "5"), ("Notes", "8"), ("Plan", "4/7")], 0, Block::Two);
        ui.add(
            ListRow::new("Liasse fiscale 2025").icon(icon::TABLE).detail("lue").pins("5").selected(sample.on),
        );
        ui.add(ListRow::new("Statuts").icon(icon::SCROLL).detail("non lus"));
        ui.add(ListRow::new("Juridique").icon(icon::SCALES).end("1"));
        expandable(ui, "Journal", "19 répliques", true, |ui| ui.label("« Le bail finit en 2027. »"));
    });
}

fn listing(ui: &mut Ui, _: &Theme, sample: &mut Sample) {
    let columns = [Column::text("Client", 120.0).sortable(), Column::figures("CA k€", 70.0).sortable()];
    let names = ["Garage Lenoir", "Cabinet Roussel", "Fromagerie Delmas", "Total"];
    Card::new().title("Lister").flush().show(ui, |ui| {
        let table = Table::new("Clients", &columns).selected(sample.row).sorted(0, true).frozen(1);
        let info =
            |row: usize| if row == 3 { RowInfo::total(names[row]) } else { RowInfo::named(names[row]) };
        let answer = table.show(ui, names.len(), info, |ui, row, column| {
            ui.label(if column == 0 { names[row] } else { "1\u{a0}049" });
        });
        sample.row = answer.chosen.or(sample.row);
    });
}

fn thread(ui: &mut Ui, sample: &mut Sample) {
    let timeline = Timeline {
        duration: 60,
        phases: &[
            Phase { name: "Ouverture", from: 0, to: 6, strong: false },
            Phase { name: "Découverte", from: 6, to: 43, strong: true },
            Phase { name: "Conclusion", from: 43, to: 60, strong: false },
        ],
        trust: &[(0, 1), (7, 2), (18, 1), (29, 2), (33, 3)],
        moments: &[
            Moment { minute: 4, won: true, what: "question ouverte" },
            Moment { minute: 18, won: false, what: "produit proposé trop tôt, confiance \u{2212}1" },
            Moment { minute: 47, won: true, what: "reformulation" },
        ],
        selected: sample.moment,
        block: Block::Two,
    };
    Card::new().title("Fil de l’entretien").show_with(ui, timeline_legend, |ui| {
        sample.moment = timeline.show(ui).or(sample.moment);
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{
        testing,
        theme::{Settings, ThemeKind},
    };
    use egui_kittest::kittest::Queryable as _;

    #[track_caller]
    fn opens(kind: ThemeKind, width: f32, height: f32) {
        let settings = Settings { theme: Some(kind), ..Settings::default() };
        let mut harness = testing::harness_with(settings, vec2(width, height), (), |ui, ()| show(ui));
        harness.run();
        assert!(harness.query_by_label("Commencer").is_some(), "{kind:?} {width}");
    }

    #[test]
    fn the_gallery_opens_in_both_themes_and_at_every_width() {
        for kind in [ThemeKind::Light, ThemeKind::Dark] {
            opens(kind, 1440.0, 900.0);
            opens(kind, 1024.0, 700.0);
            // A window of 1440 × 900 with a text of 200 %.
            opens(kind, 720.0, 450.0);
        }
    }
}
