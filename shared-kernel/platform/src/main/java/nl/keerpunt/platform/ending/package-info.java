/**
 * A household that ends (huishouden waarvan het dossier wordt vernietigd): from the commit in which a service heard of
 * it, its lanes refuse what is new for that household, and all that it has there ends without words. When nothing is
 * left it says that it is quiet. Decision 23.
 */
@NullMarked
package nl.keerpunt.platform.ending;

import org.jspecify.annotations.NullMarked;
