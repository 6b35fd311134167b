package org.lettersarchive.identity;

import java.util.Optional;

import org.lettersarchive.audit.Doer;
import org.lettersarchive.audit.PresentDoer;

import org.springframework.stereotype.Component;

/**
 * Whoever is signed in, as the log names them.
 */
@Component
class SignedInDoer implements PresentDoer {

	@Override
	public Optional<Doer> find() {
		return CurrentEditorResolver.current().map((editor) -> new Doer(editor.id().value(), editor.name()));
	}

}
