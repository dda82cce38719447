package nl.keerpunt.budget.statement;

import nl.keerpunt.language.Money;

/** What the council gave and where it is: appropriated is reserved plus realised plus free, to the cent. */
record Figures(Money appropriated, Money reserved, Money realised, Money free) {}
