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
bubble-says = { $who } : { $words }
timeline-callout = { $at } : { $what }

## Refus : la règle, puis la sortie

refusal-document = Le document « { $id } » n’est pas au dossier. Choisissez-le dans la liste.
refusal-line = Cette ligne n’est pas dans le document « { $document } » : { $line }.
refusal-reply = Cette réplique n’existe pas. Choisissez-en une dans la conversation.
refusal-not-told = On ne vous l’a pas dit. Posez la question, puis citez la réponse.
refusal-not-opened = Vous n’avez pas lu ce document. Ouvrez-le avant de le citer.
refusal-number = Rien ne porte le numéro { $number }.
refusal-pick = « { $name } » n’est pas dans la liste proposée.
refusal-guided = Le choix dans une liste appartient au mode guidé. Écrivez avec vos mots.
refusal-empty = Rien n’est écrit. Écrivez, puis validez.
refusal-long = Le texte dépasse { $limit } caractères. Raccourcissez-le.
refusal-not-begun = L’entretien n’a pas commencé. Recevez d’abord votre client.
refusal-going-on = L’entretien est en cours. Concluez-le d’abord.
refusal-over = L’entretien est terminé. Passez aux besoins.
refusal-plan-late = Le plan s’écrit avant l’entretien. Il ne change plus.
refusal-figure = Le dossier ne permet pas ce calcul : { $name } { $year }.
refusal-unit = Cette unité n’est pas celle du chiffre : { $name }.
refusal-order = L’ordre doit nommer chaque besoin une fois.
refusal-handed-in = Le travail est remis : il ne change plus. Ouvrez le débrief, ou rejouez le dossier.
refusal-amount = Ce montant dépasse mille milliards d’euros : vérifiez-le, puis saisissez-le à nouveau.
refusal-many = Pas plus de { $limit }. Retirez-en avant d’en ajouter.

## Ligne de commande

cli-about = Simulateur d’entraînement au métier de conseiller de clientèle professionnelle
cli-after-help = Sans commande, la fenêtre s’ouvre. Codes de sortie : 0 fait, 1 entrée à corriger, 2 usage, 3 panne de la machine.
cli-lang = Langue des textes
cli-data = Dossier des données, au lieu de celui du système
cli-json = Un document JSON sur la sortie
cli-certification = Imprime le référentiel : blocs, compétences, critères, indicateurs
cli-coverage = Ajoute les mesures et les cas qui nourrissent chaque indicateur
cli-check = Vérifie des cas (par défaut : scenarios)
cli-play = Joue un cas
cli-case = Nom d’un cas livré, ou dossier d’un cas
cli-mode = Manière de travailler
cli-seed = Graine : la même rejoue le même tirage
cli-activity = Activité du référentiel
cli-terminal = Joue dans le terminal, sans fenêtre
cli-ask = Parle au client d’un cas, ou mesure ce qu’il comprend
cli-ask-eval = Lignes étiquetées, une par ligne en JSON : text, topic, style, accept, also
cli-ask-learn = Propose des exemples pour client.ron, tirés de ce que les séances enregistrées ont laissé incompris
ask-again = (Le client est parti : un nouvel entretien commence.)
ask-none = rien compris
ask-in-scope = Dans le sujet : { $n } lignes, { $correct } % justes, { $wrong } % fausses, { $deferred } % redemandées ou incomprises
ask-out-of-scope = Hors sujet : { $n } lignes, { $answered } % répondues
ask-latency = Temps de réponse : { $p50 } µs au plus une fois sur deux, { $p99 } µs au plus 99 fois sur 100
ask-style = Style { $style } : { $n } lignes, { $correct } % justes, { $wrong } % fausses
ask-nothing-missed = Aucune phrase incomprise dans les séances enregistrées de ce cas.
ask-learn = { $count ->
    [one] Une phrase incomprise.
   *[other] { $count } phrases incomprises.
} Relisez le thème proposé, puis ajoutez ces lignes à « topics » de client.ron.
cli-replay = Rejoue une transcription ou une séance, et la note
cli-replay-file = Fichier RON ou JSON, ou numéro d’une séance enregistrée
cli-import = Fait l’ébauche d’un cas à partir de vraies données
cli-import-fec = Lit des fichiers des écritures comptables (FEC), un par exercice, et en tire une ébauche de cas sans aucun nom
cli-import-file = FEC, le plus ancien d’abord ; son nom, SIRENFECAAAAMMJJ.txt, donne la date de clôture
cli-import-output = Dossier du cas, nouveau ou vide
cli-import-siren = SIREN de l’entreprise, comparé au nom du fichier ; le cas n’en reprend que s’il est inventé
cli-import-name = Nom de l’entreprise dans le cas
cli-import-opening = Premier jour de l’exercice, une fois par fichier
cli-import-closing = Dernier jour de l’exercice, une fois par fichier
cli-import-default-name = Entreprise importée
cli-import-not-free = Le dossier « { $folder } » n’est pas vide : donnez un dossier nouveau avec -o.
cli-import-no-closing = Le nom de « { $file } » ne donne pas la date de clôture : ajoutez --closing AAAA-MM-JJ.
cli-import-dates = Donnez --opening et --closing une fois par fichier, dans le même ordre.
cli-import-bad-siren = « { $siren } » n’est pas un SIREN : neuf chiffres sont attendus.
cli-import-bad-name = Le nom de l’entreprise a de 1 à 80 caractères.
cli-import-other-siren = Fichier { $file } : son nom porte un autre SIREN que celui donné. Vérifiez que c’est la bonne entreprise.
cli-import-apart = Fichier { $file } : son exercice s’ouvre le { $opening }, le précédent se clôt le { $closing }. Donnez les fichiers dans l’ordre, sans exercice manquant.
cli-import-line = Fichier { $file }, ligne { $line } : { $reason }
cli-import-whole = Fichier { $file } : { $reason }
cli-import-more = … et { $count } de plus. Avec --json, toutes les lignes refusées sont données.
cli-import-read = Fichier { $file } : { $lines } lignes lues, { $refused } { $refused ->
    [0] refusée
    [1] refusée
   *[other] refusées
}.
cli-import-year = Exercice du { $opening } au { $closing } : chiffre d’affaires { $sales }, résultat { $result }, total du bilan { $total }.
cli-import-equation = Comptes à revoir : { $rule }
cli-import-continuity = Fichier { $file } : ses à-nouveaux donnent un actif net de { $reopened }, l’exercice précédent se clôt sur { $closed }.
cli-import-written = Ébauche écrite dans { $folder }. Cherchez-y « À COMPLÉTER », puis lancez visavis check.
cli-import-privacy = Aucun nom n’est repris : tiers, associés et journaux sont numérotés ou omis ; le SIREN du cas est inventé ({ $siren }).
cli-import-nothing = Aucun cas n’est écrit.
cli-explain = Explique une mesure, un diagnostic, une règle, un indicateur, un solde, une case ou un paramètre réglementaire
cli-explain-code = Par exemple : FactsRevealed, R02, V07, 2ab.1.3, Ebe, FW, ratio.autonomy.good, is
cli-shot = Dessine un écran dans un fichier PNG, même sans affichage
cli-shot-transcript = Transcription jouée avant de dessiner
cli-shot-actions = Nombre d’actions de la transcription à jouer
cli-size = Largeur et hauteur en points
cli-theme = Thème
cli-scale = Pixels par point
cli-text = Taille du texte, en pour cent
cli-output = Fichier à écrire
cli-error = erreur
cli-warning = attention
cli-help = aide
cli-output-failed = La sortie ne s’écrit pas : { $reason }
cli-no-case = Aucun cas « { $name } ». Donnez le nom d’un cas livré, ou son dossier.
cli-no-case-near = Aucun cas « { $name } » : vouliez-vous dire « { $near } » ?
cli-bad-transcript = { $file } ne se lit pas : { $reason }
cli-nothing-to-explain = Rien à expliquer sous « { $name } ».
cli-nothing-to-explain-near = Rien à expliquer sous « { $name } » : vouliez-vous dire « { $near } » ?
cli-checked = { $files } { $files ->
    [one] fichier
   *[other] fichiers
}, { $errors } { $errors ->
    [one] erreur
   *[other] erreurs
}, { $warnings } { $warnings ->
    [one] avertissement
   *[other] avertissements
}.
cli-explain-what = Ce qui est mesuré
cli-explain-why = Pourquoi
cli-explain-evidence = Preuve
cli-explain-example = Exemple
cli-explain-formula = Formule :
cli-explain-theme = { $theme }, relevé du { $date }
cli-explain-basis = Date à retenir : { $basis }
cli-explain-values = Valeurs
cli-explain-parameters = Paramètres
cli-explain-between = du { $from } au { $until } : { $value }
cli-explain-since = depuis le { $from } : { $value }
cli-explain-trust = { $source } ({ $status })
cli-explain-unknown = valeur non connue : { $why }
cli-explain-ended = sans valeur : { $why }
cli-explain-months = { $number } mois
cli-explain-persons = { $number } salariés
cli-explain-pass = { $number } PASS
cli-explain-hour = { $amount } l’heure
cli-explain-step-first = { $rate } jusqu’à { $to }
cli-explain-step = { $rate } de { $from } à { $to }
cli-explain-step-last = { $rate } au-delà de { $from }
cli-explain-rule = Règle de la liasse au réel normal (2050 à 2053).
cli-explain-rule-simplified = Règle de la liasse au régime simplifié (2033).
cli-explain-rounding = Écart d’arrondi admis : 50 centimes par ligne non nulle de la somme, 2 € au moins.
cli-other-case = La transcription a été jouée sur une autre version du cas ({ $expected }, ici { $found }).
cli-refused = action { $place } refusée : { $reason }
cli-seed-is = graine { $seed }
cli-block-mark = Bloc { $block } : { $mark }/20 sur ce qui a été joué
cli-competencies = { $reached } { $reached ->
    [one] compétence atteinte
   *[other] compétences atteintes
} sur { $seen } { $seen ->
    [one] observée
   *[other] observées
} (seuil réglé à { $threshold }/20)
cli-no-window = Cette version du programme n’a pas de fenêtre. Jouez dans le terminal : visavis play boulangerie-ferrand --terminal
cli-no-display = Aucun affichage : la fenêtre ne peut pas s’ouvrir ({ $reason }). Jouez dans le terminal : visavis play boulangerie-ferrand --terminal

## Jeu dans le terminal

play-help = Ce que vous écrivez est dit au client. Les ordres commencent par une barre :
      /documents, /lire 3, /épingler 3 ligne, /épingler (dernière réplique), /pièces
      /plan objectif | thème thème…, /thèmes, /calcul ebe 2026 67561
      /recevoir, /silence, /choix, /dire 2, /conclure
      /constat juridique phrase. [P1], /constats, /besoin explicite phrase | montant | base [P2], /besoins, /ordre 2 1 3, /retirer C1
      /état, /remettre, /note, /quitter
play-saved = Tout est enregistré.
play-misread = Ordre non compris. Forme attendue : { $hint }
play-done = Fait.
play-no-document = Aucun document numéro { $number }. /documents en donne la liste.
play-no-pin = Aucune pièce P{ $number }.
play-no-choice = Aucun choix numéro { $number }.
play-offered = À choisir (/constat numéro [pièces]) : tout n’est pas vrai.
play-month = { $month } : ouverture { $opening }, crédits { $credits }, débits { $debits }, clôture { $closing }, plus bas { $lowest }, { $days } { $days ->
    [one] jour débiteur
   *[other] jours débiteurs
}, { $rejects } { $rejects ->
    [one] rejet
   *[other] rejets
}
play-clock = { $minutes } sur { $total }
play-guided-only = Les choix proposés appartiennent au mode guidé.
play-marks-later = Le débrief s’ouvre quand le travail est remis. /remettre
play-mark = Note : { $mark }/20
play-state = { $read } { $read ->
    [one] document lu
   *[other] documents lus
} sur { $documents }, { $pins } { $pins ->
    [one] pièce
   *[other] pièces
}, { $findings } { $findings ->
    [one] constat
   *[other] constats
}, { $turns } { $turns ->
    [one] réplique
   *[other] répliques
}, { $needs } { $needs ->
    [one] besoin
   *[other] besoins
}.
play-explicit = exprimé
play-implicit = implicite
play-trust = confiance { $level } sur 5
## Mots des notes (débrief, terminal, exports)

words-tag-finding = C{ $number }
words-tag-need = B{ $number }
words-tag-plan = Plan
words-themes = { $count ->
    [one] { $count } thème
   *[other] { $count } thèmes
}
words-reply = réplique { $number }
words-line-amount = { $text } : { $amount }
words-at-line = { $document }, « { $text } »
words-at-reply = l’entretien à { $minute } : { $text }
words-at-question = une question à poser sur le thème « { $topic } »
words-mood-neutral = neutre
words-mood-satisfied = { $gender ->
    [f] satisfaite
   *[m] satisfait
}
words-mood-amused = { $gender ->
    [f] amusée
   *[m] amusé
}
words-mood-explaining = explique
words-mood-thoughtful = { $gender ->
    [f] pensive
   *[m] pensif
}
words-mood-worried = { $gender ->
    [f] inquiète
   *[m] inquiet
}
words-mood-concerned = { $gender ->
    [f] préoccupée
   *[m] préoccupé
}
words-mood-sceptical = sceptique
words-mood-annoyed = { $gender ->
    [f] contrariée
   *[m] contrarié
}
words-mood-closed = { $gender ->
    [f] fermée
   *[m] fermé
}
words-mood-sad = triste
words-phase-opening = Ouverture
words-phase-discovery = Découverte
words-phase-restating = Reformulation
words-phase-closing = Conclusion
words-ending-closed = Vous avez conclu le rendez-vous.
words-ending-left = { $client } a mis fin au rendez-vous.
words-ending-time = Le temps du rendez-vous est écoulé.
words-manner-open = question ouverte
words-manner-closed = question fermée
words-manner-jargon = mot du métier : { $terms }
words-reaction-told = information donnée
words-reaction-kept = information gardée
words-reaction-unknown = ne sait pas
words-reaction-repeated = question déjà posée
words-reaction-puzzled = question pas comprise
words-reaction-asked-back = question à préciser
words-reaction-restated-well = reformulation juste
words-reaction-restated-badly = reformulation inexacte
words-reaction-sold = produit proposé trop tôt
words-reaction-several = plusieurs questions à la fois
words-reaction-led = réponse soufflée
words-reaction-welcomed = accueil et cadre posés
words-reaction-time = temps laissé
words-reaction-offended = propos blessant
words-reaction-claimed = première version donnée
words-reaction-confronted = version corrigée, pièce à l’appui
words-reaction-accused = accusation
words-reaction-refused = refus de répondre
words-reaction-jargon = mot du métier pas expliqué
words-reaction-cut-short = émotion passée sous silence
words-reaction-acknowledged = émotion accueillie
words-reaction-asked-you = question posée au conseiller
words-reaction-answered = réponse honnête
words-reaction-answered-badly = réponse qui ne tient pas
words-reaction-unanswered = question restée sans réponse
words-reaction-volunteered = information venue d’elle-même
words-reaction-time-short = l’heure tourne
words-documents-read = { $read ->
    [0] Aucun document lu
    [one] { $read } document lu
   *[other] { $read } documents lus
} avant le rendez-vous sur { $all }, { $used ->
    [0] aucun cité
    [one] { $used } cité
   *[other] { $used } cités
}.
words-plan-written = Plan écrit avant le rendez-vous : { $count ->
    [one] { $count } thème
   *[other] { $count } thèmes
}.
words-plan-none = Aucun plan écrit avant le rendez-vous.
words-plan-followed = { $count ->
    [0] Aucun thème du plan abordé
    [one] { $count } thème du plan abordé
   *[other] { $count } thèmes du plan abordés
} sur { $all }.
words-plan-unfollowed = Aucun plan à suivre.
words-phases-held = { $count ->
    [0] Aucun temps de l’entretien tenu
    [one] { $count } temps de l’entretien tenu
   *[other] { $count } temps de l’entretien tenus
} sur 4.
words-restated = { $count ->
    [0] Aucun fait reformulé justement
    [one] { $count } fait reformulé justement
   *[other] { $count } faits reformulés justement
}, { $all } attendus.
words-aspect-won = Aspect { $name } : un constat vrai et prouvé.
words-aspect-partly = Aspect { $name } : un constat vrai, sans la preuve qui le montre.
words-aspect-lost = Aspect { $name } : aucun constat vrai.
words-facts = { $count ->
    [0] Aucun fait révélé
    [one] { $count } fait révélé
   *[other] { $count } faits révélés
} sur { $all } : { $themes }.
words-questions-none = Aucune question de découverte n’a obtenu de réponse.
words-questions-open = { $count ->
    [0] Aucune question ouverte
    [one] { $count } question ouverte
   *[other] { $count } questions ouvertes
} sur { $all } en découverte.
words-questions-clean = { $count ->
    [0] Aucune question nette
    [one] { $count } question nette
   *[other] { $count } questions nettes
}, { $unclean ->
    [0] aucune à reprendre
   *[other] { $unclean } à reprendre
}.
words-sold = Une offre avant la reformulation : « { $text } ».
words-not-sold = Aucune offre avant la reformulation, { $count ->
    [one] { $count } question utile
   *[other] { $count } questions utiles
} sur { $all }.
words-findings-key = { $count ->
    [0] Aucun constat attendu écrit
    [one] { $count } constat attendu écrit
   *[other] { $count } constats attendus écrits
} sur { $all }.
words-findings-cited = { $count ->
    [0] Aucun constat prouvé
    [one] { $count } constat prouvé
   *[other] { $count } constats prouvés
} sur { $all }.
words-findings-readable = { $count ->
    [0] Aucun constat en phrase entière et courte
    [one] { $count } constat en phrase entière et courte
   *[other] { $count } constats en phrases entières et courtes
} sur { $all }.
words-findings-true = { $count ->
    [0] Aucun constat vrai
    [one] { $count } constat vrai
   *[other] { $count } constats vrais
} sur { $all }, { $wrong ->
    [0] aucun faux
    [one] { $wrong } faux
   *[other] { $wrong } faux
}.
words-figure-absent = { $name } : non calculé.
words-figure-off = { $name } : { $amount } saisis, écart de { $gap }.
words-figure-right = { $name } : { $amount }, juste.
words-demand-won = « { $text } » est sur la liste, comme besoin exprimé.
words-demand-partly = « { $text } » est sur la liste, mais comme besoin implicite.
words-demand-lost = « { $text } » n’est pas sur la liste.
words-demand-veiled = Une demande exprimée n’est pas sur la liste.
words-implicit-won = « { $text } » : trouvé et prouvé.
words-implicit-unproved = « { $text } » : trouvé, sans la preuve qui le montre.
words-implicit-kind = « { $text } » : trouvé, mais classé comme exprimé.
words-implicit-lost = « { $text } » n’est pas sur la liste.
words-implicit-veiled = Un besoin implicite n’est pas sur la liste.
words-order = Ordre des besoins : { $count ->
    [one] { $count } paire
   *[other] { $count } paires
} dans l’ordre sur { $all }.
words-agreed = Vous avez demandé à { $client } l’ordre de ses priorités.
words-not-agreed = Vous avez classé les besoins sans demander l’ordre à { $client }.
words-priced-right = « { $text } » : { $amount }, juste.
words-priced-off = « { $text } » : { $amount }, écart de { $gap }.
words-priced-none = « { $text } » : sans montant.
words-priced-absent = « { $text } » n’est pas sur la liste, donc pas chiffré.
words-priced-veiled = Un besoin à chiffrer n’est pas sur la liste.
words-speech = { $share } % des mots de l’entretien sont les vôtres, pour { $most } % au plus.
words-plain = { $count ->
    [0] Aucune question en mots simples n’a obtenu de réponse
    [one] { $count } question en mots simples
   *[other] { $count } questions en mots simples
}, { $jargon ->
    [0] aucun mot du métier sans explication
    [one] { $jargon } réplique avec un mot du métier sans explication
   *[other] { $jargon } répliques avec un mot du métier sans explication
}.
words-emotions = { $count ->
    [0] Aucune émotion accueillie
    [one] { $count } émotion accueillie
   *[other] { $count } émotions accueillies
}, { $cut ->
    [0] aucune coupée
    [one] { $cut } coupée
   *[other] { $cut } coupées
}.
words-answers = { $all ->
    [0] Aucune question ne vous a été posée.
   *[other] { $count } sur { $all } : ce que le client demandait et qui a reçu une réponse honnête.
}
words-amounts = { $count ->
    [0] Aucun montant ne dit sa base
    [one] { $count } montant dit sa base
   *[other] { $count } montants disent leur base
} sur { $all }.
words-gap = { $what } : { $why }
words-gap-at = { $what } : { $why } À lire : { $place }.
words-gap-unread = Ce document n’a pas été ouvert avant le rendez-vous.
words-gap-uncited = Ouvert avant le rendez-vous, aucune ligne épinglée ni citée.
words-gap-plan = Le plan du rendez-vous
words-gap-themes = { $count ->
    [one] { $count } thème prévu
   *[other] { $count } thèmes prévus
} sur { $all } attendus.
words-gap-narrow = Les thèmes prévus ne touchent pas trois familles.
words-gap-theme = Prévu au plan, jamais abordé pendant le rendez-vous.
words-gap-phase = Un temps de l’entretien : { $phase }
words-do-opening = Accueillez et posez le cadre avant la première question.
words-do-discovery = Il faut au moins cinq réponses obtenues.
words-do-restating = Reformulez justement après au moins trois réponses.
words-do-closing = Concluez et dites la suite avant de vous quitter.
words-gap-restating = La reformulation
words-gap-restating-place = { $count ->
    [one] { $count } fait repris justement
   *[other] { $count } faits repris justement
} sur { $all } attendus.
words-gap-aspect = L’aspect { $name }
words-gap-aspect-why = Aucun constat vrai sur cet aspect.
words-gap-unproved = La preuve du constat C{ $number }
words-do-proof = Citez la ligne ou la réplique qui le montre.
words-gap-fact = { $gist } { $why }
words-why-unraised = Thème jamais abordé.
words-why-more-trust = Thème abordé à { $minute } ; il fallait un peu plus de confiance.
words-why-trust = Thème abordé à { $minute } ; il fallait une confiance « { $word } ».
words-why-read = Thème abordé à { $minute } ; il fallait avoir lu { $document }.
words-why-after = Thème abordé à { $minute } ; il fallait d’abord parler de « { $topic } ».
words-why-asked = Thème abordé à { $minute } ; il fallait y revenir.
words-why-vague = Thème abordé à { $minute }, sans question qui y mène.
words-gap-open = Des questions ouvertes
words-gap-open-place = { $count ->
    [one] { $count } question ouverte
   *[other] { $count } questions ouvertes
} sur { $all } qui ont obtenu une réponse.
words-gap-questions = Des questions qui apprennent
words-gap-questions-place = { $count ->
    [one] { $count } question utile
   *[other] { $count } questions utiles
} sur { $all } attendues.
words-gap-several = Plusieurs questions en une
words-do-several = Une seule à la fois, sinon une partie reste sans réponse.
words-gap-leading = Une réponse soufflée
words-do-leading = Demandez sans proposer la réponse.
words-gap-repetition = Une question répétée
words-do-repetition = La réponse était déjà au journal.
words-gap-sale = Une offre trop tôt
words-do-sale = Reformulez avant de proposer.
words-gap-jargon = Un mot du métier sans explication : { $terms }
words-do-jargon = Dites-le en mots simples, ou expliquez-le aussitôt.
words-gap-cut-short = Une émotion laissée de côté
words-do-cut-short = Laissez un silence, ou dites un mot, avant de changer de sujet.
words-gap-emotions = Des émotions à accueillir
words-gap-emotions-place = { $count } sur { $all } : un silence ou un mot après ce qui touche.
words-gap-speech = La parole
words-gap-speech-place = { $share } % des mots sont les vôtres ; visez { $most } % au plus.
words-gap-unanswered = Une question restée sans réponse
words-do-unanswered = Répondez à ce qu’on vous demande, même pour dire que vous ne savez pas encore.
words-gap-poor-answer = Une réponse qui ne tient pas
words-do-poor-answer = Dites ce qui est sûr, ce qui reste à voir, et quand vous le saurez.
words-gap-said = À { $minute } : « { $text } ». { $instead }
words-gap-statement = Un constat { $name }
words-gap-statement-veiled = Il n’est pas encore écrit.
words-gap-false = Le constat C{ $number } est faux
words-gap-findings = Des constats vrais
words-gap-findings-place = { $count ->
    [one] { $count } constat vrai
   *[other] { $count } constats vrais
} sur { $all } attendus.
words-gap-unreadable = Le constat C{ $number } se lit mal
words-do-unreadable = Écrivez une phrase entière, de 4 à 35 mots.
words-gap-figure-absent = Non calculé. Formule : { $formula }.
words-gap-explicit = Un besoin exprimé
words-gap-implicit = Un besoin implicite
words-gap-need-veiled = Il n’est pas encore sur la liste.
words-gap-kind = La nature du besoin B{ $number }
words-gap-was-implicit = Classé exprimé : { $client } ne l’a pas demandé.
words-gap-was-explicit = Classé implicite : { $client } l’a demandé.
words-gap-need-proof = La preuve du besoin B{ $number }
words-gap-order = L’ordre des besoins
words-gap-order-pair = « { $above } » passe avant « { $below } », qui presse davantage. { $count }
words-gap-order-place = { $count ->
    [one] { $count } paire
   *[other] { $count } paires
} dans l’ordre sur { $all }.
words-gap-agreed = L’accord sur les priorités
words-gap-amount = Le montant : { $text }
words-gap-unpriced = Aucun montant saisi.
words-gap-price = Écart de { $gap }.
words-gap-amount-base = { $gap } À prendre : { $base }.
words-gap-base = La base du montant B{ $number }
words-do-base = Dites d’où vient le montant, ou citez la pièce.

## Moments
when-today = aujourd’hui à { $time }
when-yesterday = hier à { $time }
when-weekday = { $weekday } à { $time }
when-date = le { $date } à { $time }
when-day = { $day ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
when-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}

## Fenêtre

app-note-weakest = À reprendre : { $label }
app-note-minute = Minute { $spent } sur { $of }
app-note-file = Dossier en cours de lecture
app-pinned = Pièce P{ $number } épinglée.
app-settings-aside = Les réglages étaient illisibles ({ $reason }). Ils sont gardés sous { $path } ; ceux par défaut servent.
app-case-errors = Le cas { $name } a { $errors } { $errors ->
    [one] erreur
   *[other] erreurs
}. Lancez : visavis check { $name }
app-no-case = Aucun cas « { $name } ». { $near }
## Débrief

debrief-closed = Le débrief s’ouvre quand le travail est remis
debrief-closed-meeting = L’entretien est en cours. Terminez-le, dressez la liste des besoins, puis remettez votre travail.
debrief-closed-needs = Complétez la liste des besoins, puis remettez votre travail : chaque point sera expliqué ici.
debrief-to-meeting = Ouvrir l’entretien
debrief-to-needs = Ouvrir les besoins
debrief-threshold = seuil réglé à { $mark }/20
debrief-provisional = provisoire, votre travail continue
debrief-unobserved = Non observé
debrief-unobserved-why = Rien de fait jusqu’ici ne permet d’en juger.
debrief-of-20 = sur 20
debrief-of = { $points } sur { $max }
debrief-passed = Au-dessus du seuil
debrief-below = Sous le seuil
debrief-tab-checks = Par critère
debrief-tab-thread = Fil
debrief-won = Gagné
debrief-partly = En partie
debrief-lost = Perdu
debrief-more = + { $count }
debrief-opens = Chaque preuve ouvre le passage exact.
debrief-rule = Voir la règle de calcul
debrief-rule-hide = Masquer la règle de calcul
debrief-missing = Ce qui a manqué
debrief-nothing-missing = Rien n’a manqué.
debrief-word = Ce qu’en dit { $client }
debrief-quote = « { $text } »
debrief-next-title = Prochain pas
debrief-next = Reprenez l’entretien à { $minute }. { $advice }
debrief-next-meet = L’entretien n’a pas eu lieu : c’est lui qui révèle ce que le dossier ne dit pas.
debrief-again = Refaire ce cas
debrief-replay = Rejouer depuis { $minute }
debrief-do-agree = Demandez à { $client } dans quel ordre avancer, puis classez.
debrief-do-ask = Abordez { $themes } avant de reformuler.
debrief-thread = Fil de l’entretien
debrief-review = Revoir
debrief-silence = (silence)
debrief-moment-told = information donnée, { $topic }
debrief-moment-up = { $what }, confiance +{ $steps }
debrief-moment-down = { $what }, confiance −{ $steps }
debrief-speech = Parole : { $share } % des mots pour vous, { $rest } % pour { $client }.
debrief-turn = À { $minute }
debrief-turn-of = réplique { $number } sur { $all }
debrief-you = Vous
debrief-answer = Réponse
debrief-before = Précédente
debrief-after = Suivante
debrief-first = C’est la première réplique.
debrief-last = C’est la dernière réplique.
debrief-open-log = Ouvrir au journal
debrief-back-checks = Revenir aux critères
debrief-block = Ce que cela dit du bloc { $code }
debrief-block-seen = { $count } sur { $all } observées
debrief-block-whole = Chance que toutes les compétences soient reconnues aujourd’hui.
debrief-block-part = { $count ->
    [one] La compétence observée tient
   *[other] Les { $count } compétences observées tiennent ensemble
} entre { $low } et { $high } % des fois. Activités jamais observées : { $unseen }.
debrief-block-none = Aucune compétence n’a encore été observée.

## Besoins

needs-list = Besoins
needs-by-priority = par priorité
needs-none = Aucun besoin. Notez d’abord ce que la personne demande, puis ce que le dossier et l’entretien montrent sans qu’elle le dise.
needs-add = Ajouter un besoin
needs-row = { $rank }. { $text }, { $kind }, { $amount }
needs-to-price = à chiffrer
needs-right = Juste
needs-explicit = Exprimé
needs-implicit = Implicite
needs-explicit-f = Exprimé par la cliente
needs-explicit-m = Exprimé par le client
needs-implicit-hint = À prouver par une pièce ou une réplique
needs-kind = Nature du besoin
needs-coverage = Sur la liste : { $explicit } des { $explicits } besoins exprimés, { $implicit } des { $implicits } besoins implicites.
needs-hand-in = Remettre
needs-to-debrief = Ouvrir le débrief
needs-hand-in-ask = Remettre votre travail ?
needs-hand-in-words = Vous ne pourrez plus rien y changer. Le débrief s’ouvre aussitôt.
needs-hand-in-yes = Remettre le travail
needs-hand-in-no = Continuer
needs-still-empty = Ce qui est encore vide
needs-blocked-meeting = L’entretien est en cours : terminez-le d’abord.
needs-empty-meeting = L’entretien n’a pas eu lieu.
needs-empty-list = Aucun besoin n’est sur la liste.
needs-empty-proofs = { $count ->
    [one] { $count } besoin sans preuve.
   *[other] { $count } besoins sans preuve.
}
needs-empty-amounts = { $count ->
    [one] { $count } besoin sans montant.
   *[other] { $count } besoins sans montant.
}
needs-empty-findings = Aucun constat n’est écrit.
needs-empty-findings-proofs = { $count ->
    [one] { $count } constat sans preuve.
   *[other] { $count } constats sans preuve.
}
needs-empty-figures = Aucun solde n’est calculé.
needs-empty-plan = Le rendez-vous n’a pas de plan.
needs-empty-draft = Un besoin est écrit sans être enregistré.
needs-remove-ask = Supprimer ce besoin ?
needs-remove-yes = Supprimer le besoin
needs-remove-no = Garder
needs-tab-list = Liste
needs-tab-editor = Besoin
needs-tab-sources = Preuves
needs-edit = Besoin B{ $number }
needs-new = Nouveau besoin
needs-read-only = Votre travail est remis : la liste se lit, elle ne change plus.
needs-text = Le besoin
needs-text-hint = Remplacer le four avant décembre
needs-search = Chercher un besoin
needs-no-pick = Aucun besoin ne contient ces mots.
needs-own-words = Écrire avec ces mots
needs-amount = Montant
needs-base = Base du montant
needs-base-hint = devis, total hors taxes
needs-proofs = Preuves
needs-no-pins = Épinglez une ligne du dossier ou une réplique, puis joignez-la ici.
needs-keep = Enregistrer le besoin
needs-put = Ajouter à la liste
needs-remove = Supprimer
needs-write-first = Dites d’abord de quel besoin il s’agit.
needs-unchanged = Rien n’a changé.
needs-pin = P{ $number }
needs-pins = Épingles
needs-notes = Notes
needs-pins-none = Aucune épingle. Dans le dossier ou l’entretien, épinglez ce qui prouve un besoin.
needs-notes-none = Aucune note. Ce que la personne vous apprend pendant l’entretien se range ici.
needs-attach = Joindre
needs-detach = Retirer
needs-unknown = Ce texte ne correspond à aucun besoin que le dossier ou l’entretien montre.
needs-decoy = Ce n’est pas un besoin de { $client }. { $why }
needs-twice = Ce besoin est déjà plus haut dans la liste.
needs-kind-wrong = Le besoin est juste ; revoyez s’il a été exprimé ou s’il est implicite.
needs-no-proof = Le besoin est juste ; il lui manque une preuve.
needs-proof-wrong = Le besoin est juste ; la preuve jointe ne le montre pas.
needs-amount-wrong = Le montant s’écarte de { $gap } : revoyez sa base.

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
shell-do-receive = Recevoir le client
shell-do-conclude = Conclure l’entretien
shell-do-needs = Passer aux besoins
shell-do-search-log = Chercher dans l’échange
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
settings-voice = Lecture à voix haute
settings-voice-text = La voix du système lit ce que disent les clients. Le texte reste à l’écran.
settings-voice-none = Aucune voix n’est installée sur cette machine (spd-say ou espeak-ng, par exemple).
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

## Entretien

meeting-conversation = Conversation
meeting-face = Face-à-face
meeting-you = Vous
meeting-reply = réplique
meeting-source = { $words } : { $amount }
meeting-source-month = Solde de { $month } : { $amount }
meeting-civil = { $gender ->
    [f] Mme
   *[m] M.
} { $name }
meeting-and-more = { $list } et { $more } de plus
meeting-scene-says = { $name }, { $look }. { $gender ->
    [f] Elle
   *[m] Il
} dit : « { $words } »
meeting-scene-silent = { $name }, { $look }.
meeting-scene-before = Le bureau. La chaise attend { $name }.
meeting-scene-left = Le bureau. { $name } n’y est plus.
meeting-chair-empty = La chaise est vide.
meeting-mood-neutral = { $gender ->
    [f] Attentive
   *[m] Attentif
}
meeting-mood-satisfied = { $gender ->
    [f] Satisfaite
   *[m] Satisfait
}
meeting-mood-amused = { $gender ->
    [f] Amusée
   *[m] Amusé
}
meeting-mood-explaining = Volubile
meeting-mood-thoughtful = { $gender ->
    [f] Pensive
   *[m] Pensif
}
meeting-mood-worried = { $gender ->
    [f] Inquiète
   *[m] Inquiet
}
meeting-mood-concerned = { $gender ->
    [f] Préoccupée
   *[m] Préoccupé
}
meeting-mood-sceptical = Sceptique
meeting-mood-annoyed = { $gender ->
    [f] Contrariée
   *[m] Contrarié
}
meeting-mood-closed = { $gender ->
    [f] Fermée
   *[m] Fermé
}
meeting-mood-sad = Triste
meeting-look-neutral = regard droit, voix posée
meeting-look-satisfied = épaules détendues, léger sourire
meeting-look-amused = sourire franc, yeux plissés
meeting-look-explaining = mains qui dessinent, débit vif
meeting-look-thoughtful = regard ailleurs, phrases lentes
meeting-look-worried = regard bas, débit lent
meeting-look-concerned = sourcils froncés, mains serrées
meeting-look-sceptical = tête penchée, un sourcil levé
meeting-look-annoyed = mâchoire serrée, réponses brèves
meeting-look-closed = bras croisés, regard vers la porte
meeting-look-sad = yeux baissés, voix basse
meeting-trust-after = À { $at }, après « { $words } »
meeting-trust-silence = À { $at }, après votre silence
meeting-because-told = On a répondu à une question ouverte.
meeting-because-repeated = C’était déjà dit.
meeting-because-puzzled = La question n’a pas été comprise.
meeting-because-restated-well = Vous avez redit ses mots avec justesse.
meeting-because-restated-badly = Vous avez résumé ce qui n’avait pas été dit.
meeting-because-sold-to = Une offre est venue avant la reformulation.
meeting-because-several = Plusieurs questions en une.
meeting-because-led = La question soufflait sa réponse.
meeting-because-welcomed = Vous avez accueilli et posé le cadre.
meeting-because-given-time = Vous avez laissé du temps.
meeting-because-offended = Vos mots ont blessé.
meeting-because-confronted = Vous avez montré la pièce sans accuser.
meeting-because-accused = Vos mots accusaient.
meeting-because-refused = Vous avez insisté malgré un refus.
meeting-because-jargon = Un mot du métier n’a pas été compris.
meeting-because-cut-short = Vous avez changé de sujet sur une émotion.
meeting-because-acknowledged = Vous avez accueilli ce qui était dur à dire.
meeting-because-answered = Vous avez répondu franchement.
meeting-because-answered-badly = Votre réponse n’a pas convaincu.
meeting-because-unanswered = Une question attend encore votre réponse.
meeting-line-said = { $who }, { $at } : { $words }
meeting-silence-kept = (silence)
meeting-log-empty = L’échange s’écrira ici, réplique après réplique.
meeting-search = Chercher dans la conversation
meeting-search-close = Fermer la recherche
meeting-search-nothing = Aucune réplique ne contient ces mots.
meeting-pin = Épingler la réplique de { $at }
meeting-unpin = Retirer l’épingle de la réplique de { $at }
meeting-yours = À vous
meeting-themes-left = Thèmes encore fermés :
meeting-draft = Votre réplique
meeting-draft-hint = Ce que vous dites à { $client }
meeting-draft-long = { $most } caractères au plus : dites-le en deux fois.
meeting-chip-says = Entier : « { $words } »
meeting-chip-whole = Dire en entier : { $words }
meeting-say = Dire
meeting-say-nothing = Écrivez d’abord ce que vous voulez dire.
meeting-silence = Laisser un silence
meeting-silence-is = Se taire un moment : la parole peut revenir d’elle-même.
meeting-conclude = Conclure l’entretien
meeting-conclude-asks = Conclure l’entretien ?
meeting-conclude-says = { $client } prendra congé : plus aucune question ne pourra être posée. Il reste { $left }.
meeting-conclude-themes = Thèmes de votre plan non abordés : { $themes }.
meeting-go-on = Continuer
meeting-shape-open = Question ouverte
meeting-shape-closed = Question fermée
meeting-shape-restating = Reformule
meeting-shape-single = Une seule question à la fois
meeting-shape-several = Deux questions
meeting-shape-leading = Réponse soufflée
meeting-shape-selling = Offre trop tôt
meeting-prepared = Ce qui est préparé
meeting-objective = Objectif
meeting-themes = Thèmes à aborder
meeting-no-theme = Aucun thème dans le plan.
meeting-no-plan = Aucun plan n’est écrit.
meeting-no-plan-why = Un objectif et quelques thèmes, écrits avant de recevoir, tiennent le fil de l’heure. Après le début, le plan ne s’écrit plus.
meeting-write-plan = Écrire le plan
meeting-in-file = Dans le dossier
meeting-in-file-documents = { $read } { $read ->
    [one] document lu
   *[other] documents lus
} sur { $all }
meeting-in-file-findings = { $count ->
    [0] Aucun constat
    [one] 1 constat
   *[other] { $count } constats
}
meeting-in-file-pins = { $count ->
    [0] Aucune épingle
    [one] 1 épingle
   *[other] { $count } épingles
}
meeting-in-file-figures = { $count ->
    [0] Aucun solde calculé
    [one] 1 solde calculé
   *[other] { $count } soldes calculés
}
meeting-waits = { $client } attend à l’accueil
meeting-waits-says = L’entretien dure { $minutes } au plus. Le dossier reste ouvert pendant l’échange ; le plan, lui, ne change plus.
meeting-receive = Recevoir { $client }
meeting-back-to-file = Revoir le dossier
meeting-handed-in = La copie est remise : tout se lit, rien ne change.
meeting-ended = L’entretien est terminé
meeting-ended-early = L’entretien s’est arrêté
meeting-ended-on-time = L’heure est passée
meeting-ended-closed = Vous avez pris congé de { $client }.
meeting-ended-left = { $client } a mis fin au rendez-vous. La raison se lira au débrief.
meeting-ended-time = { $client } devait partir : { $gender ->
    [f] elle
   *[m] il
} a dit son dernier mot.
meeting-next = Ses mots restent ici et servent de preuves. Vient la liste des besoins : exprimés, implicites, prouvés, chiffrés, en ordre.
meeting-on-to-needs = Passer aux besoins
meeting-panel = Besoins, notes et plan
meeting-needs = Besoins
meeting-notes = Notes
meeting-plan = Plan
meeting-needs-explicit = { $gender ->
    [f] Exprimés par la cliente
   *[m] Exprimés par le client
}
meeting-needs-implicit = Implicites, à prouver
meeting-needs-order = par priorité
meeting-needs-none = Aucun besoin noté. Quand une demande se précise, ajoutez-la avec la réplique qui la prouve.
meeting-needs-add = Ajouter un besoin
meeting-needs-unpriced = à chiffrer
meeting-needs-unproved = aucune preuve
meeting-needs-prove = Prouver…
meeting-points = À éclairer, venu du dossier
meeting-notes-facts = Ce que vous avez appris
meeting-notes-pins = Vos répliques épinglées
meeting-notes-no-fact = Rien encore. Chaque fait confié se notera ici, avec sa minute.
meeting-notes-no-pin = Aucune réplique épinglée. Ctrl+E épingle la dernière.
meeting-plan-none = Aucun plan n’a été écrit avant l’entretien.
meeting-plan-open = à aborder
meeting-plan-tick = Cochez vous-même ce qui est abordé.
meeting-hint = Indice
meeting-hint-spoken = Indice : { $words }
meeting-hint-begin = Accueillez, dites le cadre (durée, déroulé, notes), puis ouvrez par une question large.
meeting-hint-offended = { $gender ->
    [f] Elle est blessée
   *[m] Il est blessé
}. Revenez au dossier, avec calme et avec ses mots.
meeting-hint-puzzled = { $gender ->
    [f] Elle
   *[m] Il
} n’a pas compris. Reprenez en mots simples, une seule idée à la fois.
meeting-hint-sold-to = { $gender ->
    [f] Elle
   *[m] Il
} a entendu une offre avant d’être { $gender ->
    [f] comprise
   *[m] compris
}. Revenez à ses besoins : l’offre vient après la reformulation.
meeting-hint-asked-back = { $gender ->
    [f] Elle
   *[m] Il
} hésite entre deux sujets. Dites lequel.
meeting-hint-pin = { $gender ->
    [f] Elle
   *[m] Il
} vient de dire ce qui pèse dans ce dossier. Épinglez-le avant de changer de sujet.
meeting-hint-kept-back = { $gender ->
    [f] Elle
   *[m] Il
} garde quelque chose. Gagnez en confiance ou relisez le dossier, puis revenez-y.
meeting-hint-repeated = { $gender ->
    [f] Elle
   *[m] Il
} l’avait déjà dit. Passez à un thème encore fermé.
meeting-hint-several = Deux questions en une : { $gender ->
    [f] elle
   *[m] il
} n’a répondu qu’à la dernière.
meeting-hint-led = Votre question soufflait la réponse. Laissez { $gender ->
    [f] la cliente
   *[m] le client
} trouver ses mots.
meeting-hint-restated-badly = Votre résumé contenait ce que personne n’avait dit. Reprenez ses mots, ils sont dans la conversation.
meeting-hint-patience = La patience s’use. Allez au plus important, puis concluez.
meeting-hint-silence = { $gender ->
    [f] Elle
   *[m] Il
} a le cœur lourd. Un silence lui laisserait dire la suite.
meeting-hint-restate = { $count } faits depuis votre dernière reformulation. Redites-les avec ses mots : { $gender ->
    [f] elle
   *[m] il
} saura que vous écoutez.
meeting-hint-time = { $count ->
    [one] Il reste { $left } et un thème de votre plan.
   *[other] Il reste { $left } et { $count } thèmes de votre plan.
}

## Dossier

file-documents = Documents
file-document = Document
file-read-count = { $read ->
    [one] { $read } lu sur { $all }
   *[other] { $read } lus sur { $all }
}
file-read = lu
file-unread = non lu
file-pins = { $count ->
    [one] { $count } preuve épinglée
   *[other] { $count } preuves épinglées
}
file-aspects = Quatre aspects
file-aspects-rule = Un constat prouvé par aspect, au moins
file-aspect-none = aucun
file-no-document = Choisissez un document dans la liste : il s’ouvre ici, ligne par ligne.
file-handed-in-why = Le dossier se relit, il ne change plus.
file-source = { $text } : { $amount }
file-change = { $value } %
file-copies-to = un clic sur un montant l’inscrit dans { $name }
file-copies-to-credit = un clic sur un montant le copie dans le crédit
file-copies-to-scratch = un clic sur un montant l’ajoute au brouillon
file-click-help = Choisissez une case : un clic sur un montant l’y copie.
file-click-copies-to = Un clic sur un montant le copie dans { $name }.
file-click-adds = Un clic sur un montant l’ajoute au brouillon.
file-pin = Épingler
file-unpin = Désépingler
file-choose-line = Choisissez d’abord une ligne du document.
file-sheet = Partie de la liasse
file-assets = Actif
file-liabilities = Passif
file-income = Résultat
file-annexes = Annexes
file-sheet-assets = Bilan, actif
file-sheet-liabilities = Bilan, passif
file-sheet-income = Compte de résultat
file-sheet-annexes = Échéances et renseignements
file-sheet-empty = Aucun montant dans cette partie de la liasse.
file-table = Liasse, { $part }
file-box = Poste
file-months = Mois du compte
file-month = Mois
file-opening = Ouverture
file-credits = Crédits
file-debits = Débits
file-closing = Clôture
file-lowest = Plus bas
file-debit-days = Jours déb.
file-rejects = Rejets
file-cards = Cartes
file-chart-head = Solde en fin de mois, en euros
file-chart-overdraft = découvert autorisé : { $amount }
file-chart-no-overdraft = zéro, sans découvert autorisé
file-chart-spoken = Soldes en fin de mois, de { $from } à { $to }. Dernier : { $last }. Plus bas : { $lowest } en { $when }. Le tableau qui suit porte les mêmes nombres.
file-findings = Constats
file-findings-count = { $all ->
    [one] { $all } constat
   *[other] { $all } constats
}, { $proved ->
    [one] { $proved } prouvé
   *[other] { $proved } prouvés
}
file-findings-all = { $all ->
    [one] { $all } constat
   *[other] { $all } constats
}
file-no-finding = Aucun constat. Sélectionnez une ligne d’un document, puis épinglez-la.
file-new-finding = Nouveau constat
file-edit = Modifier le constat { $number }
file-remove = Supprimer le constat { $number }
file-removed = Constat supprimé.
file-finding-text = Constat
file-finding-hint = Un fait, puis ce qu’il entraîne pour la banque ou pour le client.
file-all-aspects = Tous
file-find = Chercher dans le dossier
file-find-close = Fermer la recherche
file-find-none = Aucune ligne ne contient ces mots. Essayez un mot plus court, ou un montant.
file-find-unread = { $count ->
    [one] non lu · 1 ligne
   *[other] non lu · { $count } lignes
}
file-find-more = { $count ->
    [one] et 1 autre ligne
   *[other] et { $count } autres lignes
}
file-search-statement = Chercher une affirmation
file-statements-count = { $count ->
    [one] { $count } affirmation
   *[other] { $count } affirmations
}
file-no-statement = Aucune affirmation. Changez d’aspect ou raccourcissez la recherche.
file-proofs = Preuves, parmi vos épingles
file-no-pin = Rien n’est épinglé. Choisissez une ligne d’un document, puis Ctrl+E.
file-save-finding = Enregistrer le constat
file-cancel = Annuler
file-pick-statement = Choisissez d’abord une affirmation.
file-pick-aspect = Choisissez d’abord un aspect.
file-write-text = Écrivez d’abord le constat.
file-figures = Calculs
file-figures-and-plan = Calculs et plan
file-sig = SIG
file-caf = CAF
file-functional = FRNG · BFR
file-in-euros = En euros
file-gap = Écart de { $amount } en { $year }.
file-scratch = Brouillon de calcul
file-scratch-hint = 1 200 + 300 × 2
file-scratch-zero = Une division par zéro n’a pas de résultat.
file-scratch-large = Ce résultat dépasse ce qu’un montant peut tenir.
file-scratch-unreadable = Ce calcul ne se lit pas. Par exemple : 282 600 − 7 900 × 2.
file-equals = = { $amount }
file-figures-count = { $done ->
    [one] { $done } case
   *[other] { $done } cases
} sur { $all }
file-figures-off = { $count } à revoir
file-report = Reporter
file-report-to = Reporter : { $name }
file-report-nowhere = Choisissez d’abord la case à remplir.
file-report-nothing = Écrivez d’abord un calcul dans le brouillon.
file-plan = Plan
file-plan-objective = Objectif du rendez-vous
file-plan-hint = Ce que vous voulez savoir, et obtenir, à la fin du rendez-vous.
file-plan-themes = Thèmes, dans l’ordre
file-plan-themes-count = Thèmes, dans l’ordre : { $count }
file-plan-empty = Aucun thème. Ouvrez une famille ci-dessous et choisissez-en.
file-plan-remove = Retirer « { $name } »
file-plan-down = Descendre « { $name } »
file-plan-up = Monter « { $name } »
file-plan-search = Chercher un thème
file-plan-save = Enregistrer le plan
file-plan-no-objective = Écrivez d’abord l’objectif.
file-plan-same = Le plan est enregistré.
file-plan-locked = Le rendez-vous a commencé : le plan se relit, il ne change plus.
file-plan-none = Aucun plan n’a été écrit avant le rendez-vous.
file-family-conduct = Conduite de l’entretien
file-family-technical = Métier et moyens
file-family-legal = Juridique
file-family-tax = Fiscal
file-family-social = Social et protection
file-family-financial = Comptes et trésorerie
file-family-need = Projet et suites
file-family-personal = Vie personnelle

# Crédit : prêts, plan et couverture, à côté des documents

credit = Crédit
credit-loans = Prêts
credit-plan = Plan
credit-coverage = Couverture
credit-loan = Prêt
credit-year = Année
credit-no-loan = Aucun prêt. Ajoutez-en un, puis saisissez son montant, sa durée et son taux.
credit-add-loan = Ajouter un prêt
credit-loan-name = Prêt { $number }
credit-unnamed = Prêt sans nom
credit-copy-loan = Dupliquer « { $name } »
credit-raise-loan = Monter « { $name } »
credit-remove-loan = Supprimer « { $name } »
credit-deferred = différé { $length }
credit-name = Nom du prêt
credit-amount = Montant
credit-length = Durée
credit-rate = Taux
credit-months = { $count } mois
credit-quarters = { $count ->
    [one] { $count } trimestre
   *[other] { $count } trimestres
}
credit-half-years = { $count ->
    [one] { $count } semestre
   *[other] { $count } semestres
}
credit-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
credit-unit-month = mois
credit-unit-quarter = trim.
credit-unit-half-year = sem.
credit-unit-year = ans
credit-monthly = Mois
credit-quarterly = Trimestre
credit-half-yearly = Semestre
credit-yearly = An
credit-frequency = Une échéance par
credit-constant = Constante
credit-principal = Dégressive
credit-bullet = In fine
credit-steps = Paliers
credit-repayment = Échéance
credit-deferral = Différé
credit-deferral-kind = Intérêts du différé
credit-interest-only = Payés
credit-total = Capitalisés
credit-insurance = Assurance, par an
credit-insurance-base = Assiette de l’assurance
credit-on-capital = Capital initial
credit-on-outstanding = Restant dû
credit-fees = Frais de dossier
credit-guarantee = Frais de garantie
credit-more = Autres conditions
credit-insurance-required = Assurance exigée par la banque
credit-actuarial = Taux annuel actuariel
credit-deferral-included = Différé compris dans la durée
credit-capitalised = Capitalisation des intérêts
credit-capitalised-yearly = Une fois l’an
credit-capitalised-end = En fin de différé
credit-capitalised-each = À chaque échéance
credit-step-length = Palier { $number }, durée
credit-step-payment = Palier { $number }, échéance
credit-add-step = Ajouter un palier
credit-remove-step = Supprimer le palier { $number }
credit-steps-hint = Une échéance laissée vide est calculée pour solder le prêt.
credit-draws = Déblocages
credit-draw-when = Déblocage { $number }, après
credit-draw-amount = Déblocage { $number }, montant
credit-add-draw = Ajouter un déblocage
credit-remove-draw = Supprimer le déblocage { $number }
credit-draws-hint = Sans déblocage indiqué, tout le capital est versé au départ. Entre deux déblocages, seuls les intérêts intercalaires sont payés.
credit-start = Saisissez un montant, une durée et un taux : l’échéance, le coût et le TEG s’affichent ici.
credit-during-deferral = Pendant le différé
credit-payment = Échéance
credit-payment-uninsured = Échéance hors assurance
credit-first = Première échéance
credit-last = Dernière échéance
credit-first-insured = Première échéance, assurance comprise
credit-total-interest = Total des intérêts
credit-total-insurance = Total de l’assurance
credit-costs = Frais au départ
credit-total-cost = Coût du crédit
credit-teg = TEG annuel proportionnel
credit-period-rate = Taux de période ({ $period })
credit-outstanding = Restant dû
credit-service = Payé
credit-table = Tableau
credit-view = Les prêts dans le temps
credit-departure = départ
credit-outstanding-spoken = Capital restant dû au départ puis au bout de chaque année, en euros
credit-service-spoken = Échéances payées chaque année, assurance comprise, en euros
credit-number = N°
credit-instalment = Échéance
credit-interest = Intérêts
credit-capital = Capital
credit-premium = Assurance
credit-left = Restant dû
credit-copy = Copier
credit-copy-hint = Le tableau se colle dans un tableur.
credit-uses = Emplois
credit-sources = Ressources
credit-total-uses = Total des emplois
credit-total-sources = Total des ressources
credit-own-share = Apport sur besoins hors TVA
credit-quasi-share = Avec les quasi-fonds propres
credit-plan-empty = Plan à construire
credit-balanced = Équilibré : { $amount }
credit-missing = Il manque { $amount }
credit-too-much = { $amount } de trop
credit-hint-vat = TVA à avancer ?
credit-hint-vat-why = Les investissements se paient toutes taxes comprises, et la TVA revient plus tard. Aucune ligne ne la finance.
credit-add-use = Ajouter un emploi
credit-add-source = Ajouter une ressource
credit-line-name = Nom de la ligne { $name }
credit-line-amount = { $name }, montant
credit-line-remove = Supprimer la ligne { $name }
credit-share = { $value } %
credit-not-computable = non calculable
credit-not-computable-short = n. c.
credit-need-business = Fonds de commerce
credit-need-duties = Droits d’enregistrement
credit-need-fees = Frais et honoraires
credit-need-property = Terrain et construction
credit-need-works = Travaux et agencements
credit-need-equipment = Matériel et véhicules
credit-need-vat = TVA à avancer
credit-need-deposit = Dépôt de garantie
credit-need-stock = Stock de départ
credit-need-working-capital = BFR et trésorerie
credit-need-other = Autre emploi
credit-resource-own = Apport
credit-resource-quasi = Quasi-fonds propres
credit-resource-grant = Subvention
credit-resource-loan = Prêt
credit-resource-bridge = Relais TVA
credit-resource-other = Autre ressource
credit-dscr-formula = DSCR = (EBE − impôt − hausse du BFR − maintien) ÷ (capital + intérêts). Les douze premières échéances comptent pour la première année.
credit-add-year = Ajouter une année
credit-remove-year = Supprimer l’année { $year }
credit-ebe = EBE prévu
credit-tax = Impôt payé
credit-bfr-change = Hausse du BFR
credit-maintenance = Investissements de maintien
credit-existing-service = Annuités en cours
credit-new-service = Annuité des prêts ajoutés
credit-cfads = Disponible pour la dette
credit-cfads-short = Disponible
credit-stress = Choc sur l’EBE
credit-base = base
credit-stressed = dégradé
credit-threshold = seuil d’usage { $value }
credit-no-dscr = Saisissez un EBE et au moins une annuité : la couverture de la dette s’affiche ici.
credit-dscr-spoken = Couverture de la dette par année, de base et dégradée
# Figures and what is wrong with them
figure-percent = { $number } %
figure-range = { $low } à { $high }
figure-points = { $number } { $many ->
    [one] point
   *[other] points
}
figure-days = { $number } { $many ->
    [one] jour
   *[other] jours
}
figure-years = { $number } { $many ->
    [one] an
   *[other] ans
}
words-list-and = { $first } et { $last }
words-vat = TVA
hint-none = Reprenez la formule, case par case.
hint-two = Deux causes sont possibles. { $first } { $second }
why-none = Aucune erreur courante ne l’explique.
why-two = Deux erreurs l’expliquent aussi bien. { $first } { $second }
words-figure-hint = Écart de { $gap } en { $year }. { $hint }
words-figure-why = Écart de { $gap }. { $why } Valeur juste : { $right }. Formule : { $formula }.
hint-carried = L’écart est déjà dans : { $name }.
hint-opposite-sign = Regardez le signe du résultat.
hint-thousands = Regardez l’unité : la case attend des euros, pas des milliers d’euros.
hint-thousandfold = Regardez l’unité : le montant paraît multiplié par mille.
hint-monthly = Regardez la période : le chiffre porte sur l’exercice entier, pas sur un mois.
hint-twelvefold = Regardez la période : le chiffre paraît multiplié par douze.
hint-share-as-percent = Regardez l’unité : un pourcentage se saisit 25 %, et non 0,25 %.
hint-percent-twice = Regardez l’unité : le pourcentage paraît multiplié deux fois par cent.
hint-other-year = Regardez la colonne : c’est le chiffre d’un autre exercice.
hint-inverted = Regardez le sens du ratio : ce qui se divise, et par quoi.
hint-calendar-days = Regardez le nombre de jours : la pratique compte une année de 360 jours.
hint-tax-excluded = Regardez la TVA : la formule prend des montants toutes taxes comprises.
hint-tax-included = Regardez la TVA : la formule prend des montants hors taxes.
hint-exports-taxed = Regardez les exportations (FK) : elles ne portent pas de TVA.
hint-net-for-gross = Regardez la colonne de l’actif : la formule prend des montants bruts.
hint-gross-for-net = Regardez la colonne de l’actif : la formule prend des montants nets.
hint-fixed-assets-net = Regardez l’actif immobilisé : le bilan fonctionnel le prend en brut.
hint-stock-sign = Regardez le signe de la variation de stock : un déstockage augmente la charge.
hint-stock-forgotten = Regardez les stocks : leur variation complète les achats.
hint-other-items-in-ebe = Regardez les autres produits et les autres charges : ils viennent après l’EBE.
hint-grant-share-left = Regardez les subventions : la quote-part virée au résultat est un produit calculé.
hint-disposal-proceeds-left = Regardez les cessions d’immobilisations : leurs produits ne sont pas dans la CAF.
hint-book-value-forgotten = Regardez les cessions d’immobilisations : la valeur comptable n’est pas décaissée.
hint-disposal-result-left = Regardez les cessions d’immobilisations : leurs produits et leurs valeurs comptables sortent de la CAF.
hint-transfers-twice = Regardez les transferts de charges (A1) : ils ne comptent qu’une fois.
hint-simplified-caf = Regardez ce qui manque : la CAF ne se réduit pas au résultat et aux dotations.
hint-overdrafts-in-debt = Regardez les concours bancaires (EH) : compris dans DU, ils relèvent de la trésorerie.
hint-other-figure = Regardez l’intitulé : c’est le chiffre d’une autre ligne.
hint-line-sign = Regardez le signe de { $lines }.
hint-line-forgotten = Une ligne paraît oubliée : regardez { $lines }.
hint-line-twice = Une ligne paraît comptée deux fois : regardez { $lines }.
hint-line-too-many = Une ligne paraît étrangère à la formule : regardez { $lines }.
hint-neighbour-box = Regardez la case lue : { $first }, ou sa voisine { $second }.
hint-line-of-other-year = Regardez la colonne de { $lines } : le montant paraît d’un autre exercice.
why-carried = La formule est juste, mais elle reprend un solde faux : { $name }.
why-opposite-sign = Le montant est juste, son signe est inversé.
why-thousands = Le montant a été saisi en milliers d’euros.
why-thousandfold = Le montant a été multiplié par mille.
why-monthly = C’est le chiffre d’un mois, un douzième de celui de l’exercice.
why-twelvefold = Le chiffre de l’exercice a été multiplié par douze.
why-share-as-percent = La part n’a pas été multipliée par cent.
why-percent-twice = Le pourcentage a été multiplié deux fois par cent.
why-other-year = C’est le chiffre de l’exercice { $year }.
why-inverted = Le numérateur et le dénominateur ont été échangés.
why-calendar-days = Le délai a été compté sur une année de 365 jours, au lieu de 360.
why-tax-excluded = La TVA manque : les créances et les dettes du bilan sont TTC, les ventes et les achats du compte de résultat sont HT.
why-tax-included = La TVA a été comptée, alors que la formule prend des montants hors taxes.
why-exports-taxed = Les exportations (FK) ont été taxées comme les ventes en France.
why-net-for-gross = Des montants nets d’amortissements et de dépréciations ont été pris au lieu des bruts : { $lines }.
why-gross-for-net = Des montants bruts ont été pris au lieu des nets d’amortissements et de dépréciations : { $lines }.
why-fixed-assets-net = L’actif immobilisé a été pris en net : le bilan fonctionnel le prend en brut (BJ), car les amortissements sont dans les ressources durables.
why-stock-sign = La variation de stock ({ $lines }) a été prise à l’envers : positive, elle est un déstockage et augmente la charge.
why-stock-forgotten = La variation de stock ({ $lines }) a été oubliée : elle complète les achats.
why-other-items-in-ebe = Les autres produits ou charges ({ $lines }) ont été comptés dans l’EBE : ils viennent après lui.
why-grant-share-left = La quote-part de subvention d’investissement ({ $lines }) a été comptée : c’est un produit calculé, sans encaissement.
why-disposal-proceeds-left = Les produits de cession ({ $lines }) sont restés dans la CAF : une vente d’immobilisation n’est pas de l’activité.
why-book-value-forgotten = La valeur comptable des biens cédés ({ $lines }) n’a pas été rajoutée : c’est une charge calculée.
why-disposal-result-left = Le résultat des cessions ({ $lines }) est resté dans la CAF.
why-transfers-twice = Les transferts de charges (A1) ont été comptés deux fois : ils sont déjà dans FP.
why-simplified-caf = La CAF a été réduite au résultat et aux dotations ({ $lines }), sans les reprises, les cessions ni les quotes-parts de subvention.
why-overdrafts-in-debt = Les concours bancaires (EH), compris dans DU, n’ont pas été retirés : ils relèvent de la trésorerie.
why-other-figure = C’est un autre chiffre du même exercice : { $name }.
why-line-sign = Le signe de { $lines } a été inversé.
why-line-forgotten = Une ligne a été oubliée : { $lines }.
why-line-twice = Une ligne a été comptée deux fois : { $lines }.
why-line-too-many = Une ligne étrangère à la formule a été comptée : { $lines }.
why-neighbour-box = La case voisine a été lue : { $second } au lieu de { $first }.
why-line-of-other-year = Le montant de { $lines } a été pris dans l’exercice { $year }.
file-ratios = Ratios
file-in-units = Dans leur unité
file-mark = repère : { $levels }
file-mark-and = { $first } ; { $last }
file-mark-at-least = au moins { $level }
file-mark-at-most = au plus { $level }
file-mark-alert-below = alerte sous { $level }
file-mark-alert-above = alerte au-delà de { $level }
file-mark-legal-most = plafond légal entre entreprises de { $level }
file-sector = secteur : { $level }
file-sector-median = secteur : médiane { $level }
file-sector-place = { $sector }, { $place }
file-sector-below = au-dessous
file-sector-above = au-dessus
file-sector-within = dans la fourchette
file-sector-at-median = à la médiane
file-sector-in = { $place } en { $year }
file-sector-origin = Secteur : { $name }, { $year }. Source : { $source }.
file-copy-sheet = Copier ces calculs (Ctrl+C)
file-pasted = { $taken ->
    [0] Rien n’a été collé
    [one] Une valeur collée
   *[other] { $taken } valeurs collées
}{ $unread ->
    [0] .
    [one] , une illisible.
   *[other] , { $unread } illisibles.
}
figure-unreadable = Ce chiffre ne se lit pas. Par exemple : 42,24.
figure-unit-days = j
figure-unit-years = ans
figure-unit-times = ×

# Calculators beside the loans
credit-tools = Outils
tool-all = Tous les outils
tool-begun = commencé
tool-start = Remplissez le formulaire : le résultat s’affiche ici.
tool-result = Résultat
tool-law = Paramètres lus
tool-law-value = { $label } : { $value }
tool-law-between = du { $from } au { $until }
tool-law-since = depuis le { $from }
tool-law-above = { $rate } au-delà de { $amount }
tool-law-unknown = inconnu à cette date ({ $why })
tool-law-ended = supprimé ({ $why })
tool-span = { $low } à { $high }
tool-add = Ajouter : { $name }
tool-remove = Supprimer : { $name }
tool-unit-days = jours
tool-group-short-term = Court terme
tool-group-investment = Investissement
tool-group-tax = Fiscalité
tool-group-savings = Épargne et placements
tool-overdraft = Découvert
tool-overdraft-why = Échelle d’intérêts d’une période close, commissions et TEG sur 365 jours (art. R314-2 C. conso.).
tool-discount = Escompte
tool-discount-why = Net crédité et coût d’un effet escompté ; les intérêts sont pris d’avance.
tool-dailly = Cession Dailly
tool-dailly-why = Avance sur un bordereau de créances (art. L313-23 s. CMF), coût et TEG.
tool-factoring = Affacturage
tool-factoring-why = Coût annuel : service sur tout le montant cédé, financement sur ce qui est avancé.
tool-cash = Plan de trésorerie
tool-cash-why = Encaissements et décaissements TTC mois par mois, TVA payée le mois suivant (art. 287 CGI).
tool-lease = Crédit-bail
tool-lease-why = Loyers d’un crédit-bail (art. L313-7 CMF), ou taux caché dans des loyers proposés.
tool-lease-or-buy = Crédit-bail ou emprunt
tool-lease-or-buy-why = Coût des deux solutions après IS, actualisé au coût de la dette après IS.
tool-net-value = VAN et TRI
tool-net-value-why = Valeur de flux annuels ; le premier est versé aujourd’hui, avec son signe.
tool-project = Projet après impôt
tool-project-why = Flux d’un investissement depuis l’EBE prévu, puis VAN et TRI.
tool-break-even = Seuil de rentabilité
tool-break-even-why = Chiffre d’affaires qui couvre les charges, point mort et marge de sécurité.
tool-years = Plan de financement
tool-years-why = Emplois, ressources et trésorerie de plusieurs années, trois le plus souvent.
tool-corporate-tax = Impôt sur les sociétés
tool-corporate-tax-why = IS d’un exercice clos le 31 décembre (art. 219 CGI), déficits, acomptes.
tool-income-tax = Impôt sur le revenu
tool-income-tax-why = IR d’un foyer (art. 197 CGI), avant réductions et crédits d’impôt.
tool-dividends = Dividendes
tool-dividends-why = Prélèvement forfaitaire unique ou barème, à la date du dossier (art. 200 A CGI).
tool-owner-pay = Rémunération ou dividendes
tool-owner-pay-why = Le même budget versé au dirigeant en salaire ou en dividendes.
tool-micro = Régime micro
tool-micro-why = Bénéfice imposable, cotisations et maintien du régime (art. 50-0 et 102 ter CGI).
tool-vat = Régime de TVA
tool-vat-why = Franchise, réel simplifié ou réel normal (art. 293 B et 302 septies A CGI).
tool-duties = Droits sur fonds de commerce
tool-duties-why = Droits d’enregistrement d’une cession (art. 719 CGI), hors marchandises neuves.
tool-life = Assurance-vie
tool-life-why = Épargne d’une personne, rachetée en totalité (art. 125-0 A CGI).
tool-retirement = Plan d’épargne retraite
tool-retirement-why = PER d’un travailleur non salarié : déduction à l’entrée (art. 154 bis CGI), impôt à la sortie.
tool-capitalisation = Contrat de capitalisation
tool-capitalisation-why = Placement d’une société à l’IS : forfait annuel, solde à la sortie (art. 238 septies E CGI).
tool-fund = Fonds monétaire
tool-fund-why = Placement court d’une société ou d’une personne ; le capital n’est pas garanti.
tool-deposit = Compte à terme
tool-deposit-why = Capital garanti, taux connu d’avance, pénalité en cas de sortie anticipée.
tool-in-rate = Taux annuel
tool-in-debit-rate = Taux débiteur
tool-in-basis = Année du taux
tool-in-days = Jours
tool-in-balance = Solde
tool-in-peak = Plus fort découvert
tool-in-peak-fee = CPFD, par mois
tool-in-peak-cap = Plafond de la CPFD
tool-in-movement-fee = Commission de mouvement
tool-in-movements = Mouvements débiteurs
tool-in-nominal = Montant de l’effet
tool-in-days-to-term = Jours jusqu’à l’échéance
tool-in-discount-rate = Taux d’escompte
tool-in-endorsement = Endos
tool-in-bank-days = Jours de banque
tool-in-handling-fee = Commission fixe HT
tool-in-vat = TVA
tool-in-receivables = Créances TTC
tool-in-advance-share = Part avancée
tool-in-advance-days = Durée de l’avance
tool-in-advance-commission = Commission sur l’avance
tool-in-slip-fee = Frais de bordereau
tool-in-assigned = CA TTC cédé dans l’année
tool-in-customer-days = Délai moyen des clients
tool-in-service-commission = Commission d’affacturage
tool-in-financing-rate = Taux de financement
tool-in-financed-share = Quotité financée
tool-in-guarantee-fund = Fonds de garantie
tool-in-reserve = Réserve
tool-in-fixed-fees = Frais fixes annuels HT
tool-in-opening-cash = Trésorerie de départ
tool-in-received-0 = Encaissé comptant
tool-in-received-1 = Encaissé à 1 mois
tool-in-received-2 = Encaissé à 2 mois
tool-in-received-3 = Encaissé à 3 mois
tool-in-purchases-delay = Achats payés après
tool-in-rent-delay = Loyer payé après
tool-in-social-delay = Charges sociales payées après
tool-in-vat-sales = TVA sur ventes
tool-in-vat-purchases = TVA sur achats
tool-in-vat-rent = TVA sur loyer
tool-in-vat-investment = TVA sur investissements
tool-in-rent = Loyer mensuel HT
tool-in-wages = Salaires nets mensuels
tool-in-social = Charges sociales mensuelles
tool-in-instalment = Échéances mensuelles de prêts
tool-in-vat-due = TVA due du mois précédent
tool-in-vat-credit = Crédit de TVA reporté
tool-in-month-sales = Ventes HT
tool-in-month-purchases = Achats HT
tool-in-month-investment = Investissement HT
tool-in-month-receipts = Autres recettes
tool-in-month-payments = Autres dépenses
tool-in-month-rent = Loyer HT
tool-in-month-social = Charges sociales
tool-in-asset-price = Prix du bien HT
tool-in-rents = Nombre de loyers
tool-in-frequency = Un loyer par
tool-in-timing = Loyer payé
tool-in-lease-known = À partir du
tool-in-lease-rate = Taux du crédit-bail
tool-in-quoted-rent = Loyer proposé HT
tool-in-first-rent = Premier loyer majoré HT
tool-in-residual = Option d’achat HT
tool-in-borrowed = Emprunt (vide : le prix)
tool-in-loan-rate = Taux de l’emprunt
tool-in-loan-years = Durée de l’emprunt
tool-in-depreciation-years = Amortissement linéaire
tool-in-yearly-rent = Loyer annuel HT
tool-in-rent-years = Durée de location
tool-in-timing-yearly = Loyer payé
tool-in-option = Option d’achat
tool-in-corporate-rate = Taux d’IS
tool-in-discount-rate-yearly = Taux d’actualisation
tool-in-flow = Flux
tool-in-outlay = Investissement HT
tool-in-working-capital = Hausse du BFR
tool-in-losses = Déficits d’une année
tool-in-resale = Revente nette d’impôt
tool-in-year-ebe = EBE
tool-in-turnover = Chiffre d’affaires HT
tool-in-variable-costs = Charges variables
tool-in-fixed-costs = Charges fixes
tool-in-investments = Investissements HT
tool-in-bfr-change = Hausse du BFR
tool-in-old-principal = Capital, anciens prêts
tool-in-new-principal = Capital, nouveaux prêts
tool-in-paid-out = Distribué ou prélevé
tool-in-caf = CAF
tool-in-new-loans = Emprunts reçus
tool-in-disposals = Cessions
tool-in-contributions = Apports
tool-in-closing-year = Exercice clos en
tool-in-tax-result = Résultat fiscal
tool-in-losses-carried = Déficits antérieurs
tool-in-months-of-year = Durée de l’exercice
tool-in-capital-paid = Capital entièrement libéré
tool-in-natural-persons = Part des personnes physiques
tool-in-reference-tax = IS de l’exercice précédent
tool-in-income-year = Revenus de
tool-in-household = Foyer
tool-in-children = Enfants à charge
tool-in-shared-children = Enfants en garde alternée
tool-in-other-income = Autres revenus nets
tool-in-wage = Salaire net imposable
tool-in-dividend = Dividendes
tool-in-marginal = Tranche marginale
tool-in-budget = Budget de la société
tool-in-result-before-pay = Résultat avant rémunération
tool-in-manager = Dirigeant
tool-in-stake-capital = Part de capital détenue
tool-in-stake-premiums = Primes d’émission
tool-in-stake-account = Compte courant moyen
tool-in-turnover-year = Année
tool-in-micro-activity = Activité
tool-in-turnover-received = Recettes de l’année
tool-in-activity-days = Jours d’activité
tool-in-turnover-1 = Recettes N−1
tool-in-turnover-2 = Recettes N−2
tool-in-vat-activity = Activité
tool-in-turnover-before = CA HT de N−1
tool-in-turnover-so-far = CA HT de l’année
tool-in-vat-before = TVA exigible de N−1
tool-in-business-price = Prix du fonds
tool-in-paid-first = Versement initial
tool-in-paid-yearly = Versement annuel
tool-in-held-years = Durée
tool-in-growth = Rendement annuel
tool-in-entry-fee = Frais d’entrée
tool-in-management-fee = Frais de gestion annuels
tool-in-holder = Titulaire
tool-in-tme = TME à la souscription
tool-in-profit-year = Bénéfice de
tool-in-profit = Bénéfice imposable
tool-in-marginal-exit = Tranche à la sortie
tool-in-conversion = Taux de conversion en rente
tool-in-annuity-age = Âge à la rente
tool-in-deposit = Dépôt
tool-in-term = Terme
tool-in-left-after = Sortie anticipée après
tool-in-penalty = Pénalité, en points
tool-list-segments = Échelle : jours de même solde, en valeur
tool-row-segments = Tranche
tool-list-peaks = Plus fort découvert de chaque mois
tool-row-peaks = Mois
tool-list-months = Mois du plan
tool-row-months = Mois
tool-list-earlier-months = Mois précédents, le dernier d’abord
tool-row-earlier-months = Mois précédent
tool-list-flows = Flux, le premier aujourd’hui
tool-row-flows = Flux
tool-list-project-years = EBE prévu
tool-row-project-years = EBE année
tool-list-plan-years = Années du plan
tool-row-plan-years = Année
tool-list-wages-of = Salaires
tool-row-wages-of = Salaire
tool-choice-days-365 = 365 jours
tool-choice-days-360 = 360 jours
tool-choice-yes = Oui
tool-choice-no = Non
tool-choice-monthly = Mois
tool-choice-quarterly = Trimestre
tool-choice-half-yearly = Semestre
tool-choice-yearly = An
tool-choice-in-advance = À échoir
tool-choice-in-arrears = Échu
tool-choice-from-rate = Taux
tool-choice-from-rent = Loyer proposé
tool-choice-losses-save = Réduisent l’IS
tool-choice-losses-lost = Sans économie
tool-choice-single = Personne seule
tool-choice-couple = Couple
tool-choice-assimilated = Assimilé salarié
tool-choice-self-employed = Gérant majoritaire
tool-choice-micro-sales = Ventes
tool-choice-micro-services = Services
tool-choice-micro-liberal = BNC
tool-choice-micro-cipav = Cipav
tool-choice-vat-goods = Ventes
tool-choice-vat-services = Services
tool-choice-company = Société
tool-choice-person = Personne
tool-word-yes = oui
tool-word-no = non
tool-word-unknown = taux inconnu
tool-word-no-rate = aucun taux
tool-word-several-rates = plusieurs taux
tool-word-buying = Emprunt
tool-word-leasing = Crédit-bail
tool-word-same = Égalité
tool-word-scale = Barème
tool-word-flat-tax = PFU
tool-word-exemption-already-lost = déjà perdue au 1er janvier
tool-word-exemption-kept = conservée
tool-word-exemption-lost-next = perdue au 1er janvier prochain
tool-word-exemption-lost-now = perdue dès le dépassement
tool-word-vat-exempt = franchise en base
tool-word-vat-simplified = réel simplifié
tool-word-vat-normal = réel normal
tool-out-period-days = Durée de la période
tool-out-debit-numbers = Nombres débiteurs
tool-out-mean-overdraft = Découvert moyen
tool-out-debit-interest = Intérêts débiteurs
tool-out-peak-fee-uncapped = CPFD avant plafond
tool-out-peak-fee = CPFD retenue
tool-out-movement-fee = Commission de mouvement
tool-out-taken = Total prélevé
tool-out-interest-rate = Taux des intérêts seuls
tool-out-teg = TEG
tool-out-discount-interest = Intérêts d’escompte
tool-out-endorsement = Endos
tool-out-handling-fee = Commission fixe HT
tool-out-fee-vat = TVA sur la commission
tool-out-net-credited = Net crédité
tool-out-cost-before-tax = Coût HT
tool-out-advance = Avance
tool-out-interest = Intérêts
tool-out-commission = Commission
tool-out-slip-fee = Frais de bordereau
tool-out-cost = Coût total
tool-out-net-if-prepaid = Disponible si coût précompté
tool-out-teg-postpaid = TEG, coût payé à la fin
tool-out-teg-prepaid = TEG, coût précompté
tool-out-mean-outstanding = Encours moyen cédé
tool-out-mean-financing = Financement moyen
tool-out-mean-guarantee-fund = Fonds de garantie moyen
tool-out-mean-reserve = Réserve moyenne
tool-out-service-commission = Commission d’affacturage
tool-out-financing-commission = Commission de financement
tool-out-fixed-fees = Frais fixes
tool-out-cost-on-assigned = Coût sur CA cédé
tool-out-cost-on-financing = Coût sur financement
tool-out-overdraft-needed = Découvert à autoriser
tool-out-lowest-cash = Point bas, en fin de mois
tool-out-closing-cash = Trésorerie finale
tool-out-month = Mois
tool-out-receipts = Encaissé TTC
tool-out-other-receipts = Autres recettes
tool-out-purchases-paid = Achats TTC
tool-out-rent-paid = Loyer
tool-out-investment-paid = Investi TTC
tool-out-wages-paid = Salaires
tool-out-social-paid = Charges soc.
tool-out-vat-paid = TVA payée
tool-out-loan-paid = Prêts
tool-out-other-payments = Autres dépenses
tool-out-payments = Décaissé
tool-out-month-vat-due = TVA due
tool-out-month-vat-credit = Crédit de TVA
tool-out-rent = Loyer HT
tool-out-rent-with-vat = Loyer TTC
tool-out-lease-total = Total loyers et option HT
tool-out-lease-cost = Coût au-delà du prix
tool-out-lease-rate = Taux implicite annuel
tool-out-number = N°
tool-out-rent-before-tax = Loyer HT
tool-out-rent-vat = TVA
tool-out-rent-paid-all = Loyer TTC
tool-out-discounted-at = Actualisé à
tool-out-purchase-worth = Valeur actuelle, emprunt
tool-out-lease-worth = Valeur actuelle, crédit-bail
tool-out-purchase-advantage = Avantage de l’emprunt
tool-out-cheaper = Le moins coûteux
tool-out-lease-rate-before-tax = Taux implicite avant IS
tool-out-year = Année
tool-out-purchase-flow = Flux, emprunt
tool-out-lease-flow = Flux, crédit-bail
tool-out-npv = VAN
tool-out-irr = TRI
tool-out-profitability = Indice de profitabilité
tool-out-payback = Délai de récupération
tool-out-flow-after-tax = Flux après IS
tool-out-contribution = Marge sur coût variable
tool-out-contribution-rate = Taux de marge
tool-out-threshold = Seuil de rentabilité
tool-out-threshold-days = Point mort (année de 360 j)
tool-out-safety-margin = Marge de sécurité
tool-out-safety-index = Indice de sécurité
tool-out-leverage = Levier opérationnel
tool-out-result = Résultat
tool-out-lowest-cash-of-years = Trésorerie la plus basse
tool-out-missing = À financer en plus
tool-out-uses = Emplois
tool-out-resources = Ressources
tool-out-balance-of-year = Solde
tool-out-caf-on-principal = CAF ÷ capital
tool-out-losses-used = Déficits imputés
tool-out-losses-left = Déficits reportables
tool-out-taxable = Bénéfice imposable
tool-out-reduced-cap = Plafond du taux réduit
tool-out-reduced-base = Base au taux réduit
tool-out-normal-base = Base au taux normal
tool-out-corporate-tax = IS
tool-out-social-contribution = Contribution sociale
tool-out-tax-balance = Solde à payer
tool-out-due-on = Date
tool-out-instalment = Acompte
tool-out-taxable-income = Revenu imposable
tool-out-parts = Parts
tool-out-with-parts = Impôt avec toutes les parts
tool-out-without-children = Impôt sans les enfants
tool-out-capped = Avantage plafonné
tool-out-after-cap = Impôt après plafonnement
tool-out-decote = Décote
tool-out-income-tax = IR
tool-out-marginal-rate = Tranche marginale
tool-out-average-rate = Taux moyen
tool-out-flat-income-tax = PFU, impôt
tool-out-flat-social = PFU, prélèvements sociaux
tool-out-flat-total = PFU, total
tool-out-flat-net = PFU, net perçu
tool-out-scale-income-tax = Barème, impôt
tool-out-scale-social = Barème, prélèvements sociaux
tool-out-scale-total = Barème, total
tool-out-scale-net = Barème, net perçu
tool-out-saving-next-year = Économie N+1 (CSG déductible)
tool-out-net-as-pay = Net en rémunération
tool-out-net-as-dividend = Net en dividendes
tool-out-part = Part
tool-out-as-pay = Rémunération
tool-out-as-dividend = Dividendes
tool-out-cost-of-company = Coût société
tool-out-contributions-social = Cotisations
tool-out-levies = Prél. sociaux
tool-out-in-hand = Net perçu
tool-out-allowance = Abattement
tool-out-taxed-profit = Bénéfice imposable
tool-out-micro-social = Cotisations sociales
tool-out-turnover-of-year = Recettes sur 365 jours
tool-out-micro-threshold = Plafond du régime
tool-out-within-threshold = Plafond respecté
tool-out-micro-lasts = Régime maintenu
tool-out-vat-regime = Régime de plein droit
tool-out-vat-exemption = Franchise
tool-out-duties = Droits d’enregistrement
tool-out-price-with-duties = Prix droits compris
tool-out-paid-in = Versé
tool-out-gross-value = Valeur avant impôt
tool-out-gain = Gain
tool-out-exit-income-tax = Impôt à la sortie
tool-out-exit-social = Prélèvements sociaux
tool-out-company-tax = IS, sur toute la durée
tool-out-net-value = Net d’impôt
tool-out-opening-value = Valeur au début
tool-out-growth = Gain
tool-out-fees = Frais
tool-out-closing-value = Valeur à la fin
tool-out-year-tax = IS
tool-out-ceiling = Plafond de déduction
tool-out-deducted = Versements déduits
tool-out-tax-saved = Impôt économisé
tool-out-earned = Gain net, économie comprise
tool-out-annuity-gross = Rente annuelle brute
tool-out-annuity-tax = Impôt sur la rente
tool-out-annuity-social = Prélèvements sur la rente
tool-out-annuity-net = Rente annuelle nette
tool-remark-movement-fee-outside = La commission de mouvement rémunère la tenue de compte : elle reste hors du TEG.
tool-remark-fund-is-no-cost = Le fonds de garantie et la réserve immobilisent de la trésorerie : ce ne sont pas des coûts.
tool-remark-cash-vat = TVA sur les débits, déclarée chaque mois ; la TVA d’un mois se paie le mois suivant.
tool-remark-option-not-deducted = L’option d’achat devient une immobilisation : elle n’est pas déduite ici.
tool-remark-npv-decides = Les flux changent plusieurs fois de signe : seule la VAN permet de décider.
tool-remark-interest-in-caf = La CAF est déjà nette d’intérêts : seul le capital remboursé est un emploi.
tool-remark-reduced-rate-refused = Taux réduit refusé :
tool-remark-household-limits = Hors parents isolés, invalidité, réductions et crédits d’impôt.
tool-remark-option-is-global = L’option pour le barème vaut pour tous les revenus mobiliers de l’année.
tool-remark-orders-of-magnitude = Cotisations en ordre de grandeur : le net se lit comme une fourchette.
tool-remark-reduced-rate-taken = La société est supposée éligible au taux réduit d’IS.
tool-remark-vat-by-right = Régime de plein droit, sans option exercée.
tool-remark-assumptions = Hypothèses :
