/** What the law names: its bases and grounds, mandates, objectives, and the codes of accounts. */
@NullMarked
package nl.keerpunt.language.law;

import org.jspecify.annotations.NullMarked;
