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
refusal-order = L’ordre doit nommer chaque besoin une fois.
refusal-handed-in = Le travail est remis : il ne change plus. Ouvrez le débrief, ou rejouez le dossier.
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
cli-replay = Rejoue une transcription ou une séance, et la note
cli-replay-file = Fichier RON ou JSON, ou numéro d’une séance enregistrée
cli-explain = Explique une mesure, un diagnostic, un indicateur ou un solde
cli-explain-code = Par exemple : FactsRevealed, R02, 2ab.1.3, Ebe, FW
cli-shot = Dessine un écran dans un fichier PNG, même sans affichage
cli-shot-transcript = Transcription jouée avant de dessiner
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
cli-checked = { $files } fichiers, { $errors } erreurs, { $warnings } avertissements.
cli-explain-what = Ce qui est mesuré
cli-explain-why = Pourquoi
cli-explain-evidence = Preuve
cli-explain-example = Exemple
cli-explain-formula = Formule :
cli-other-case = La transcription a été jouée sur une autre version du cas ({ $expected }, ici { $found }).
cli-refused = action { $place } refusée : { $reason }
cli-seed-is = graine { $seed }
cli-block-mark = Bloc { $block } : { $mark }/20 sur ce qui a été joué
cli-competencies = { $reached } compétences atteintes sur { $seen } observées (seuil réglé à { $threshold }/20)
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
play-month = { $month } : ouverture { $opening }, crédits { $credits }, débits { $debits }, clôture { $closing }, plus bas { $lowest }, { $days } jours débiteurs, { $rejects } rejets
play-clock = { $minutes } sur { $total }
play-guided-only = Les choix proposés appartiennent au mode guidé.
play-marks-later = Le débrief s’ouvre quand le travail est remis. /remettre
play-mark = Note : { $mark }/20
play-state = { $read } documents lus sur { $documents }, { $pins } pièces, { $findings } constats, { $turns } répliques, { $needs } besoins.
play-explicit = exprimé
play-implicit = implicite
play-trust = confiance { $level } sur 5
