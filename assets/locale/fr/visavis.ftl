# Textes de l’interface. Une section par pièce du programme ; le français fait référence.

## Communs

app-name = Vis-à-vis
mode-guided = Guidé
mode-autonomous = Autonome
mode-exam = Examen
aspect-technical = Technique
aspect-legal = Juridique
aspect-tax = Fiscal
aspect-social = Social

## Éléments de l’interface

evidence-tag = Preuve { $tag }
evidence-name = Preuve { $tag }, { $words }
evidence-missing = sans preuve
gauge-interval = entre { $low } et { $high } %
gauge-point = { $point } %
gauge-spoken = { $point } %, entre { $low } et { $high }
gauge-empty = Pas assez de données
chain-acquired = acquise
chain-fragile = fragile
chain-unseen = non observée
chain-link = { $name } : { $state }
chain-weak = Maillon faible
chain-weak-link = Maillon faible, { $name } : { $state }
field-empty = à saisir
amount-unreadable = Ce montant ne se lit pas. Par exemple : 73 400 ou 73,4k.
rate-unreadable = Ce taux ne se lit pas. Par exemple : 3,85.
number-unreadable = Ce nombre ne se lit pas. Par exemple : 84.
number-outside = Entre { $least } et { $most }.
trust = Confiance
trust-0 = réservée
trust-1 = prudente
trust-2 = ouverte
trust-3 = confiante
trust-4 = engagée
trust-spoken = Confiance : { $word }, { $level } sur 5
clock-of = sur { $total }
clock-advised = sur { $total } conseillées
clock-remaining = restantes
clock-work = sur { $total } de travail
clock-seconds = { $minutes } min { $seconds } s
tab-empty = { $name }, à faire
tab-half = { $name }, en cours
tab-done = { $name }, fait
badge-guided = Mode guidé
badge-autonomous = Mode autonome
badge-exam = Examen blanc
toast-undo = Annuler
table-ascending = croissant
table-descending = décroissant
timeline-phase = Phase { $name }, de { $from } à { $to }
timeline-trust = confiance
timeline-won = point gagné
timeline-lost = point perdu
timeline-won-at = { $at } : point gagné. { $what }
timeline-lost-at = { $at } : point perdu. { $what }
timeline-trust-at = { $at } : confiance { $word }
timeline-playhead = Position : { $at }
bubble-says = { $who } : { $words }

## Cadre

shell-home = Accueil
shell-file = Dossier
shell-meeting = Entretien
shell-needs = Besoins
shell-debrief = Débrief
shell-settings = Réglages
shell-aid = Aide
shell-block = Bloc { $code }
shell-close = Fermer
shell-saved = Enregistré
shell-saving = Enregistrement…
shell-not-saved = Non enregistré
shell-locked-exam = Fermé pendant l’examen : remettez la copie pour en sortir.
shell-locked-block = Les exercices du bloc { $code } ne sont pas encore dans cette version.
shell-locked-debrief = Aucun débrief : il s’ouvre quand une copie est remise.
shell-subtitle = { $form } au capital de { $capital } · { $trade } ({ $naf }) · { $town }
shell-subtitle-meeting = { $form } · { $person }, { $role } · { $town }
shell-aside-file = { $documents } documents · { $read ->
        [0] aucun lu
        [one] { $read } lu
       *[other] { $read } lus
    } · { $pins ->
        [0] aucune preuve épinglée
        [one] { $pins } preuve épinglée
       *[other] { $pins } preuves épinglées
    }
shell-aside-needs = { $needs ->
        [0] aucun besoin
        [one] { $needs } besoin
       *[other] { $needs } besoins
    } · { $proved ->
        [0] aucun prouvé
        [one] { $proved } prouvé
       *[other] { $proved } prouvés
    } · { $priced ->
        [0] aucun chiffré
        [one] { $priced } chiffré
       *[other] { $priced } chiffrés
    }
shell-status = Hors ligne · tout est enregistré sur ce poste
shell-status-unsaved = Hors ligne · travail gardé en mémoire
shell-status-sitting = Graine { $seed } · { $turns ->
        [0] aucune réplique
        [one] { $turns } réplique
       *[other] { $turns } répliques
    }
shell-phase-opening = Ouverture
shell-phase-discovery = Découverte
shell-phase-restating = Reformulation
shell-phase-closing = Conclusion
shell-resumed = Repris à { $at }, rien n’a été perdu.
shell-unsaved-lead = Votre travail est gardé en mémoire.
shell-unsaved = L’enregistrement n’aboutit pas : { $detail }
shell-handed-in-lead = Copie remise.
shell-handed-in = Ce travail se lit, il ne se modifie plus.
shell-open-debrief = Ouvrir le débrief
shell-goto = Aller à…
shell-goto-search = Chercher un écran, un document, un dossier
shell-goto-none = Rien de ce nom. Essayez un mot du titre.
shell-place-screen = écran
shell-place-keys = touches
shell-place-document = document, { $tag }
shell-place-case = dossier
shell-help = Aide : { $screen }
shell-help-screen = Sur cet écran
shell-help-everywhere = Partout
shell-purpose-home = Savoir où vous en êtes, bloc par bloc, et commencer en une touche.
shell-purpose-file = Lire les pièces, calculer, prouver : préparer le rendez-vous.
shell-purpose-meeting = Mener la conversation : des questions ouvertes, une à la fois, puis reformuler.
shell-purpose-needs = Dresser la liste des besoins, les prouver, les chiffrer, les mettre en ordre.
shell-purpose-debrief = Comprendre chaque point, rejouer un moment.
shell-purpose-settings = Choisir l’apparence, la lecture, la langue.
shell-key-enter = Entrée
shell-key-escape = Échap
shell-key-space = Espace
shell-key-shift = Maj+{ $key }
shell-do-start = Commencer l’exercice proposé
shell-do-resume = Reprendre
shell-do-goto = Aller à…
shell-do-help = Aide
shell-do-tab = Onglet suivant
shell-do-tabs = Aller à un onglet, hors de l’entretien
shell-do-text = Taille du texte
shell-do-text-reset = Taille du texte à 100 %
shell-do-next = Élément suivant
shell-do-leave = Fermer, ou quitter un champ
shell-do-pane = Changer de volet
shell-do-pin = Épingler la sélection
shell-do-pin-reply = Épingler la dernière réplique
shell-do-calculator = Calculette
shell-do-findings = Constats
shell-do-document = Document suivant
shell-do-search-file = Chercher dans le dossier
shell-do-say = Dire
shell-do-break = Passer à la ligne
shell-do-hints = Suggestions
shell-do-log = Journal
shell-do-priority = Changer la priorité
shell-do-open-need = Ouvrir le besoin
shell-do-criterion = Critère
shell-do-open-proof = Ouvrir la preuve
shell-do-moment = Moment
shell-do-replay = Rejouer d’ici
shell-do-next-setting = Réglage suivant
shell-do-change = Changer le réglage

## Accueil

home-hello = Bonjour.
home-hello-name = Bonjour { $name }.
home-and = { $first } et { $last }
home-meaning-before = Probabilité que { "" }
home-meaning-all = toutes
home-meaning-after = { "" } les compétences d’un bloc soient validées aujourd’hui.
home-block = Bloc { $code }
home-block-1 = Développer un portefeuille
home-block-2 = Approcher, conseiller et équiper
home-block-3 = Gérer la relation
home-oral = oral { $weight } %
home-written = écrit { $weight } %
home-observed-none = Aucune compétence observée sur { $total }
home-observed = { $seen } { $seen ->
        [one] observée
       *[other] observées
    } sur { $total } ; ensemble : { $point } %, entre { $low } et { $high } %
home-missing = Il manque { $list } pour estimer.
home-missing-no-case = Il manque { $list }. Aucun dossier ne les exerce encore.
home-missing-part = Une séance a été remise en partie : il manque des compétences pour estimer.
home-open-activity = Ouvrir { $code }
home-next = À travailler maintenant
home-start = Commencer
home-resume = Reprendre
home-another = Proposer autre chose
home-badge-exam = Mode examen
home-offer-title = { $what } — { $case }
home-offer-proof = Débrief { $case }
home-proof-source = Ouvrir le débrief de cette séance.
home-offer-first = Commencer par un entretien guidé, { $minutes }
home-offer-case = { $case }.
home-offer-finish = Terminer la séance — { $case }
home-offer-another = Travailler un autre dossier — { $case }
home-why-first = Vous rencontrez { $client }. Des suggestions vous aident à chaque réplique, et chaque retour est immédiat. La première séance remise donne les premières mesures.
home-why-not-observed = Vous rencontrez { $client }. Rien n’est encore mesuré : une compétence est observée quand une séance est remise.
home-why-finish = Rien n’est encore mesuré : une compétence est observée quand la séance est remise.
home-why-weakest = C’est la compétence la moins sûre de celles observées ({ $code }, bloc { $block }) : { $point } % de chances d’être validée aujourd’hui, entre { $low } et { $high } %.
home-why-next = Une autre compétence peu sûre ({ $code }) : { $point } % de chances d’être validée aujourd’hui, entre { $low } et { $high } %.
home-why-new = Vous n’avez pas encore ouvert ce dossier : une autre entreprise, d’autres questions.
home-why-again = Vous connaissez ce dossier : travaillez-le avec moins d’aide.
home-resume-lead = Reprendre · { $at }
home-resume-meeting = Entretien avec { $client }, minute { $spent } sur { $total }.
home-resume-preparing = Préparation du rendez-vous avec { $client }.
home-resume-button = Reprendre la séance
home-resume-exam = Reprendre l’examen
home-exam-waits = Le reste est fermé tant que la copie n’est pas remise. Chaque action est enregistrée.
home-recent = Séances récentes
home-recent-all = Toutes les séances ({ $count })
home-recent-few = Les plus récentes
home-recent-none = Aucune séance. La première apparaîtra ici, avec sa note et ce qu’il faut en retenir.
home-recent-date = Date
home-recent-case = Dossier
home-recent-mode = Mode
home-recent-mark = Note
home-recent-note = À retenir
home-going-on = en cours
home-mark = { $mark }/20
home-cases = Dossiers
home-cases-none = Aucun dossier. Le dossier « scenarios » du programme doit en contenir au moins un.
home-case-figures = difficulté { $difficulty } sur 5 · { $minutes }
home-mode = Façon de travailler
home-mode-guided = Suggestions et retours immédiats, environ { $minutes }.
home-mode-autonomous = Texte libre, retour à la fin, environ { $minutes }.
home-mode-exam = Sans aide, résultats à la fin, environ { $minutes }.
home-open-case = Ouvrir le dossier
home-method = Comment est-ce calculé ?
home-method-belief = Ce que chaque séance apprend
home-method-belief-text = Avant toute séance, réussir et échouer sont aussi probables pour chaque compétence. Une séance remise compte comme 3 exercices en mode guidé, 6 en mode autonome, 10 en examen, partagés entre réussite et échec selon vos points. Chaque nouvelle séance retire un cinquième du poids de ce qui précède : ce qui est ancien dit moins de ce que vous savez aujourd’hui.
home-method-link = La chance d’une compétence
home-method-link-text = C’est la probabilité de réussir au moins la moitié de 8 exercices, calculée sur 400 niveaux de maîtrise possibles. Le rond est plein quand, même dans le dixième le moins favorable, elle atteint { $held } % ; à moitié plein au-dessous ; en pointillé tant que rien n’a été observé.
home-method-chain = La chaîne
home-method-chain-text = Un bloc n’est validé que si toutes ses compétences le sont. La jauge multiplie donc leurs chances : elle suit le maillon faible, jamais la moyenne. Tant qu’une compétence n’a pas été observée, le bloc n’a pas d’estimation.
home-method-doubt = L’intervalle
home-method-doubt-text = Le nombre est la moyenne des 400 calculs. Il y a une chance sur dix d’être au-dessous de l’intervalle, une sur dix d’être au-dessus. Il se resserre à mesure que vous remettez des séances. Les mêmes séances donnent toujours les mêmes nombres.
home-method-limits = Les limites
home-method-limits-text = Le référentiel ne fixe ni ces poids ni ces seuils : ils sont ceux du programme. Ces prévisions n’ont pas encore été comparées à des résultats d’examen : prenez-les pour un ordre de grandeur.
home-activity-1a = Prospection
home-activity-1b = Portefeuille
home-activity-2ab = Entretien et besoins
home-activity-2c = Risques
home-activity-2d = Financement
home-activity-2e = Produits et services
home-activity-3ab = Relation client
home-activity-3c = Information des clients
home-activity-3d = Suivi
home-link-1a-c1 = Ciblage des prospects
home-link-1a-c2 = Information sur les prospects
home-link-1a-c3 = Campagne de rendez-vous
home-link-1b-c1 = Classement par niveau de risque
home-link-1b-c2 = Gestion selon le risque
home-link-1b-c3 = Indicateurs de performance
home-link-1b-c4 = Présentation des résultats
home-link-2ab-c1 = Analyse du dossier
home-link-2ab-c2 = Questions de l’entretien
home-link-2ab-c3 = Liste et ordre des besoins
home-link-2ab-c4 = Chiffrage des besoins
home-link-2c-c1 = Repérage des risques
home-link-2c-c2 = Impact des risques
home-link-2c-c3 = Plan de prévention
home-link-2d-c1 = Proposition de financement
home-link-2e-c1 = Choix des produits
home-link-2e-c2 = Présentation des produits
home-link-2e-c3 = Projections à moyen et long terme
home-link-3ab-c1 = Outils de la relation client
home-link-3ab-c2 = Collecte des informations
home-link-3c-c1 = Base d’information
home-link-3d-c1 = Tableaux de bord et alertes
home-link-3d-c2 = Confiance et fidélité

## Réglages

settings-appearance = Apparence
settings-theme = Thème
settings-theme-system = Système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-text-size = Taille du texte
settings-text-smaller = Réduire le texte
settings-text-larger = Agrandir le texte
settings-text-least = C’est la plus petite taille.
settings-text-most = C’est la plus grande taille.
settings-text-reset = Revenir à 100 %
settings-percent = { $percent } %
settings-contrast = Contraste renforcé
settings-contrast-text = Traits et textes secondaires plus foncés.
settings-motion = Mouvements réduits
settings-motion-text = Panneaux et répliques apparaissent d’un coup, le portrait reste immobile.
settings-reading = Lecture et clavier
settings-rows = Rangs hauts
settings-rows-text = Des lignes de tableau de 36 points, plus faciles à toucher.
settings-wide = Lecture espacée
settings-wide-text = Plus d’espace entre les lignes des documents.
settings-letters = Lettres seules
settings-letters-text = Une lettre sert de raccourci quand aucun champ n’est actif. Chaque raccourci a un autre chemin.
settings-person = Vous
settings-name = Prénom
settings-name-none = facultatif
settings-language = Langue
settings-language-text = L’interface change de langue. Les dossiers et les entretiens restent en français.
settings-credits = Crédits et licences
settings-version = version { $version }
settings-credit-program = Programme
settings-credit-cases = Dossiers
settings-credit-authors = L’équipe de Vis-à-vis
settings-credit-portraits = Portraits
settings-credit-scenes = Décors
settings-credit-text-font = Police du texte
settings-credit-title-font = Police des titres
settings-credit-icons = Icônes
settings-credit-window = Fenêtre, dessin, accessibilité
settings-licence-of = Licence de { $name }
