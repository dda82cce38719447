/** This service's part of a person's file (inzage): what was arranged for their household, in all its versions. */
@NullMarked
package nl.keerpunt.provider.file;

import org.jspecify.annotations.NullMarked;
