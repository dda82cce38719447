/** HTTP as the house speaks it: how a request is read, once and strictly, and in what form its answer leaves. */
@NullMarked
package nl.keerpunt.platform.web;

import org.jspecify.annotations.NullMarked;
