/**
 * The letters archive. Each package below is one module; `docs/architecture.md` draws
 * them.
 */
@NullMarked
package org.lettersarchive;

import org.jspecify.annotations.NullMarked;
