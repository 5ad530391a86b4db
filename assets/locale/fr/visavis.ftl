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
meeting-in-file-documents = { $read } documents lus sur { $all }
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
