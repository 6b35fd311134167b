package org.lettersarchive.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * The conditions that entries of the log are chosen by, in SQL, with their parameters.
 */
record AuditFilter(List<String> conditions, Map<String, Object> parameters) {

	private static final int LONGEST = 200;

	/**
	 * Reads what was asked; what cannot be understood is reported beside its field and
	 * left out.
	 */
	static AuditFilter read(AuditQuery query, BindingResult problems) {
		AuditFilter filter = new AuditFilter(new ArrayList<>(), new LinkedHashMap<>());
		filter.person(typed(query.person(), "person", problems));
		filter.act(typed(query.act(), "act", problems), problems);
		filter.subject(typed(query.subject(), "subject", problems));
		LocalDate from = day(typed(query.from(), "from", problems), "from", problems);
		LocalDate to = day(typed(query.to(), "to", problems), "to", problems);
		if (from != null && to != null && to.isBefore(from)) {
			problems.rejectValue("to", "audit.to.before-from");
			to = null;
		}
		filter.period(from, to);
		filter.before(typed(query.before(), "before", problems), problems);
		return filter;
	}

	private static String typed(@Nullable String value, String field, BindingResult problems) {
		String typed = (value != null) ? value.strip() : "";
		if (typed.length() > LONGEST || typed.indexOf('\0') >= 0) {
			problems.rejectValue(field, "audit.not-understood");
			return "";
		}
		return typed;
	}

	private void person(String person) {
		if (person.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
			add("(editor_id = :personId or subject_id = :personKey)", "personId", UUID.fromString(person));
			this.parameters.put("personKey", UUID.fromString(person).toString());
		}
		else if (!person.isEmpty()) {
			add("strpos(lower(editor_name), lower(:person)) > 0", "person", person);
		}
	}

	private void act(String act, BindingResult problems) {
		if (act.isEmpty()) {
			return;
		}
		if (ActKind.ofCode(act).isEmpty()) {
			problems.rejectValue("act", "audit.not-understood");
			return;
		}
		add("act = :act", "act", act);
	}

	private void subject(String subject) {
		if (!subject.isEmpty()) {
			add("strpos(lower(subject_name), lower(:subject)) > 0", "subject", subject);
		}
	}

	private void period(@Nullable LocalDate from, @Nullable LocalDate to) {
		if (from != null) {
			add("happened_at >= :from", "from", from.atStartOfDay().atOffset(ZoneOffset.UTC));
		}
		if (to != null) {
			add("happened_at < :to", "to", to.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
		}
	}

	private void before(String before, BindingResult problems) {
		if (before.isEmpty()) {
			return;
		}
		if (!before.matches("[0-9]{1,18}")) {
			problems.rejectValue("before", "audit.not-understood");
			return;
		}
		add("(happened_at, id) < (select e.happened_at, e.id from audit_entry e where e.id = :before)", "before",
				Long.valueOf(before));
	}

	private static @Nullable LocalDate day(String typed, String field, BindingResult problems) {
		if (typed.isEmpty()) {
			return null;
		}
		try {
			LocalDate day = LocalDate.parse(typed);
			if (day.getYear() < 1 || day.getYear() > 9999) {
				throw new DateTimeParseException("Not a year of the log", typed, 0);
			}
			return day;
		}
		catch (DateTimeParseException _) {
			problems.rejectValue(field, "audit.no-day");
			return null;
		}
	}

	private void add(String condition, String name, Object value) {
		this.conditions.add(condition);
		this.parameters.put(name, value);
	}

	String where() {
		return this.conditions.isEmpty() ? "" : " where " + String.join(" and ", this.conditions);
	}

}
