package org.lettersarchive.audit;

import java.util.Optional;

/**
 * Knows who is at work in the present request. The module that signs people in provides
 * it.
 */
public interface PresentDoer {

	Optional<Doer> find();

}
