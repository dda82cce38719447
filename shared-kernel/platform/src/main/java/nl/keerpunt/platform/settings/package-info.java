/**
 * What the environment says, checked and with a type: at the bottom, so that whoever needs a setting may ask for it.
 */
@NullMarked
package nl.keerpunt.platform.settings;

import org.jspecify.annotations.NullMarked;
