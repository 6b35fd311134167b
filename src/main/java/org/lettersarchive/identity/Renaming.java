package org.lettersarchive.identity;

import org.lettersarchive.audit.ActKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the name that texts are credited to.
 */
@Service
class Renaming {

	private final Editors editors;

	private final Acts acts;

	Renaming(Editors editors, Acts acts) {
		this.editors = editors;
		this.acts = acts;
	}

	@Transactional
	public void rename(EditorId id, String name) {
		Editor person = this.editors.lockById(id).orElseThrow(NoSuchPerson::new);
		this.acts.didTo(person, ActKind.RENAMED, name);
		person.rename(name);
	}

}
