package org.lettersarchive.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpHeaders;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Who is signed in where. A session holds the id of the person and some times, nothing
 * that another release could not read.
 */
@Component
class OfficeSessions {

	private static final String EDITOR = "editor";

	private static final String SIGNED_IN_AT = "signed-in-at";

	private static final String PASSWORD_AT = "password-at";

	private static final String PASSWORD_MARK = "password-mark";

	private static final String SECOND_FACTOR_MARK = "second-factor-mark";

	private static final String ENTRANT = "entrant";

	private static final String ENTRANT_AT = "entrant-at";

	private static final String WANTED = "wanted";

	private static final String OFFERED = "offered";

	private static final Duration LONGEST_ENTERING = Duration.ofMinutes(10);

	private static final String BROWSER = "browser";

	private static final String KEPT = "kept";

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final OfficeProperties office;

	private final Clock clock;

	OfficeSessions(FindByIndexNameSessionRepository<? extends Session> sessions, OfficeProperties office, Clock clock) {
		this.sessions = sessions;
		this.office = office;
		this.clock = clock;
	}

	/**
	 * Begins a session; whatever session the browser had before ends, so that nobody can
	 * have prepared it.
	 */
	void begin(SigningIn.Known known, HttpServletRequest request) {
		String editor = known.editor().id().toString();
		end(request);
		HttpSession session = request.getSession();
		session.setAttribute(EDITOR, editor);
		session.setAttribute(PASSWORD_MARK, known.passwordMark());
		session.setAttribute(SECOND_FACTOR_MARK, known.secondFactorMark());
		session.setAttribute(SIGNED_IN_AT, this.clock.millis());
		session.setAttribute(PASSWORD_AT, this.clock.millis());
		session.setAttribute(BROWSER, BrowserFamily.of(request.getHeader(HttpHeaders.USER_AGENT)).code());
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, editor);
	}

	/**
	 * Begins a session in which nobody is signed in yet: the password was right, and the
	 * code is still to come.
	 */
	void beginEntering(SigningIn.CodeWanted wanted, OfficePath to, HttpServletRequest request) {
		end(request);
		HttpSession session = request.getSession();
		session.setAttribute(ENTRANT, wanted.editor().toString());
		session.setAttribute(PASSWORD_MARK, wanted.passwordMark());
		session.setAttribute(ENTRANT_AT, this.clock.millis());
		session.setAttribute(WANTED, to.value());
	}

	/**
	 * Whose code is still to come, if the password was entered a short while ago.
	 */
	Optional<SigningIn.CodeWanted> entrant(HttpServletRequest request) {
		return Optional.ofNullable(request.getSession(false))
			.filter((session) -> isYounger(session, ENTRANT_AT, LONGEST_ENTERING))
			.filter((session) -> session.getAttribute(ENTRANT) != null)
			.map((session) -> new SigningIn.CodeWanted(
					new EditorId(UUID.fromString(String.valueOf(session.getAttribute(ENTRANT)))),
					String.valueOf(session.getAttribute(PASSWORD_MARK))));
	}

	/**
	 * Where whoever signs in wanted to go.
	 */
	OfficePath wanted(HttpSession session) {
		return (session.getAttribute(WANTED) instanceof String path) ? OfficePath.of(path).orElse(OfficePath.DESK)
				: OfficePath.DESK;
	}

	void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	/**
	 * Whose session it is, unless it has lasted too long.
	 */
	Optional<EditorId> editor(HttpSession session) {
		return Optional.ofNullable(session.getAttribute(EDITOR))
			.filter((_) -> isYounger(session, SIGNED_IN_AT, this.office.longestSession()))
			.map((id) -> new EditorId(UUID.fromString(id.toString())));
	}

	/**
	 * Whether a session began with the password that the person still has.
	 */
	boolean beganWithPresentPassword(HttpSession session, Editor editor) {
		return editor.passwordMark().equals(session.getAttribute(PASSWORD_MARK));
	}

	/**
	 * Lets the session in which a person changes the password go on with the new one.
	 */
	void passwordChanged(HttpSession session, String passwordMark) {
		session.setAttribute(PASSWORD_MARK, passwordMark);
		passwordEntered(session);
	}

	/**
	 * Whether a session began with a code of the second factor that the person still has.
	 */
	boolean beganWithSecondFactor(HttpSession session, String mark) {
		return mark.equals(session.getAttribute(SECOND_FACTOR_MARK));
	}

	/**
	 * Lets the session in which a person sets up a second factor go on with it.
	 */
	void secondFactorChanged(HttpSession session, String mark) {
		session.setAttribute(SECOND_FACTOR_MARK, mark);
		session.removeAttribute(OFFERED);
	}

	/**
	 * Keeps a secret, encrypted, until a code confirms it.
	 */
	void offer(String lockedSecret, HttpSession session) {
		session.setAttribute(OFFERED, lockedSecret);
	}

	Optional<String> offered(HttpSession session) {
		return (session.getAttribute(OFFERED) instanceof String secret) ? Optional.of(secret) : Optional.empty();
	}

	boolean isSomebodys(HttpSession session) {
		return session.getAttribute(EDITOR) != null;
	}

	boolean passwordWasJustEntered(HttpSession session) {
		return isYounger(session, PASSWORD_AT, this.office.passwordEvery());
	}

	void passwordEntered(HttpSession session) {
		session.setAttribute(PASSWORD_AT, this.clock.millis());
	}

	private boolean isYounger(HttpSession session, String attribute, Duration age) {
		return session.getAttribute(attribute) instanceof Long time
				&& this.clock.instant().isBefore(Instant.ofEpochMilli(time).plus(age));
	}

	void keep(KeptForm form, HttpSession session) {
		session.setAttribute(KEPT, form.withoutCode());
	}

	Optional<KeptForm> kept(HttpSession session) {
		return (session.getAttribute(KEPT) instanceof KeptForm form) ? Optional.of(form) : Optional.empty();
	}

	void forgetKept(HttpSession session) {
		session.removeAttribute(KEPT);
	}

	/**
	 * The sessions of a person, the last used first.
	 */
	List<OpenSession> of(EditorId editor, HttpSession present) {
		return all(editor).stream()
			.filter((session) -> !session.isExpired())
			.map((session) -> new OpenSession(handle(session.getId()), signedInAt(session),
					session.getLastAccessedTime(), browser(session), session.getId().equals(present.getId())))
			.sorted(Comparator.comparing(OpenSession::present).thenComparing(OpenSession::lastUsedAt).reversed())
			.toList();
	}

	/**
	 * Ends one session of a person.
	 * @param handle what {@link OpenSession} calls it
	 * @return whether there was such a one
	 */
	boolean end(EditorId editor, String handle) {
		return end(all(editor).stream().map(Session::getId).filter((id) -> handle(id).equals(handle)).toList());
	}

	/**
	 * Ends all sessions of a person but, where it is the person's own, the one in which
	 * that is asked for.
	 * @return whether there was any
	 */
	boolean endOthers(EditorId editor, String present) {
		return end(all(editor).stream().map(Session::getId).filter((id) -> !id.equals(present)).toList());
	}

	private boolean end(List<String> ids) {
		ids.forEach(this.sessions::deleteById);
		return !ids.isEmpty();
	}

	private Collection<? extends Session> all(EditorId editor) {
		return this.sessions.findByPrincipalName(editor.toString()).values();
	}

	// The id itself is a secret: whoever knows it is signed in.
	private static String handle(String id) {
		return LinkToken.sha256(id).substring(0, 16);
	}

	private static Instant signedInAt(Session session) {
		Long time = session.getAttribute(SIGNED_IN_AT);
		return (time != null) ? Instant.ofEpochMilli(time) : session.getCreationTime();
	}

	private static String browser(Session session) {
		return session.getAttributeOrDefault(BROWSER, BrowserFamily.OTHER.code());
	}

}
