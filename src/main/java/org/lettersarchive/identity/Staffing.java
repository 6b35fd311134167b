package org.lettersarchive.identity;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.lettersarchive.audit.ActKind;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides who works on the archive, and as what. Nobody is ever deleted, and there is
 * always an administrator.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
class Staffing {

	private static final Limit MOST_PEOPLE = Limit.of(2000);

	private final Editors editors;

	private final OneTimeLinks links;

	private final SecondFactors factors;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final Acts acts;

	Staffing(Editors editors, OneTimeLinks links, SecondFactors factors, ApplicationEventPublisher events, Clock clock,
			Acts acts) {
		this.editors = editors;
		this.links = links;
		this.factors = factors;
		this.events = events;
		this.clock = clock;
		this.acts = acts;
	}

	@Transactional(readOnly = true)
	public List<Person> people() {
		Set<EditorId> secured = this.factors.owners();
		return this.editors.findAllActiveFirst(MOST_PEOPLE)
			.stream()
			.map((editor) -> Person.of(editor, secured.contains(editor.id())))
			.toList();
	}

	@Transactional(readOnly = true)
	public Person person(EditorId id) {
		return this.editors.findById(id)
			.map((editor) -> Person.of(editor, this.factors.exists(id)))
			.orElseThrow(NoSuchPerson::new);
	}

	/**
	 * Gives somebody another role.
	 * @return whether it is another one
	 * @throws LastAdministratorException if nobody would be left to administer
	 */
	@Transactional
	public boolean changeRole(EditorId id, Role role) {
		Editor editor = lock(id, role != Role.ADMINISTRATOR);
		if (editor.role() == role) {
			return false;
		}
		if (editor.role() == Role.ADMINISTRATOR) {
			this.links.revokeLinksMadeBy(id, this.clock.instant());
		}
		this.acts.didTo(editor, ActKind.ROLE_CHANGED, editor.role().code() + " → " + role.code());
		editor.takeRole(role);
		this.events.publishEvent(new AccessChanged(id));
		return true;
	}

	/**
	 * Lets somebody in no longer.
	 * @throws LastAdministratorException if nobody would be left to administer
	 */
	@Transactional
	public void deactivate(EditorId id) {
		Editor editor = lock(id, true);
		this.links.revokePasswordLinks(id, this.clock.instant());
		this.links.revokeLinksMadeBy(id, this.clock.instant());
		editor.deactivate();
		this.acts.didTo(editor, ActKind.DEACTIVATED);
		this.events.publishEvent(new AccessChanged(id));
	}

	@Transactional
	public void reactivate(EditorId id) {
		Editor editor = lock(id, false);
		editor.reactivate();
		this.acts.didTo(editor, ActKind.REACTIVATED);
	}

	private Editor lock(EditorId id, boolean leavesAdministration) {
		List<EditorId> administrators = this.editors.lockActiveAdministrators(MOST_PEOPLE)
			.stream()
			.map(Editor::id)
			.toList();
		if (leavesAdministration && administrators.equals(List.of(id))) {
			throw new LastAdministratorException();
		}
		return this.editors.lockById(id).orElseThrow(NoSuchPerson::new);
	}

}
