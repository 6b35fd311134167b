/* What a script adds to the writing page: marks by button, a copy of what is not saved yet, a save before leaving. */
(() => {
	const field = document.getElementById("text");
	const form = document.getElementById("writing");

	// What the server has kept need not be kept here.
	document.querySelectorAll("[data-kept]").forEach((place) => localStorage.removeItem(place.dataset.kept));
	if (!field) {
		return;
	}

	const key = field.dataset.key;
	let saved = field.defaultValue;
	let sent = null;

	// What was found at the beginning waits apart until somebody decides about it.
	const offered = key + "-offered";
	let own = null;

	const putAside = (words) => {
		const before = localStorage.getItem(offered);
		if (words !== null && words !== before) {
			localStorage.setItem(offered, before === null ? words : before + "\n\n" + words);
		}
	};

	const keep = () => {
		const there = localStorage.getItem(key);
		if (there !== null && there !== own) {
			// Another window wrote it.
			putAside(there);
		}
		if (field.value === saved) {
			localStorage.removeItem(key);
			own = null;
		}
		else {
			localStorage.setItem(key, field.value);
			own = field.value;
		}
	};

	const say = (template) => {
		const place = document.getElementById("saved");
		place.className = "problem";
		place.setAttribute("role", "alert");
		place.replaceChildren(template.content.cloneNode(true));
	};

	const offer = (kept) => {
		const note = document.getElementById("brought-back").content.cloneNode(true).firstElementChild;
		note.querySelector("[data-bring-back]").addEventListener("click", () => {
			field.value = kept;
			localStorage.removeItem(offered);
			field.dispatchEvent(new Event("input", { bubbles: true }));
			note.remove();
			field.focus();
		});
		note.querySelector("[data-discard]").addEventListener("click", () => {
			localStorage.removeItem(offered);
			note.remove();
		});
		form.parentElement.before(note);
	};

	const kept = localStorage.getItem(key);
	if (kept !== field.defaultValue) {
		putAside(kept);
	}
	localStorage.removeItem(key);
	const waiting = localStorage.getItem(offered);
	if (waiting === field.defaultValue) {
		localStorage.removeItem(offered);
	}
	else if (waiting !== null) {
		offer(waiting);
	}

	field.addEventListener("input", keep);
	form.addEventListener("submit", keep);

	document.body.addEventListener("htmx:beforeRequest", (event) => {
		if (event.target === field) {
			sent = field.value;
		}
	});
	document.body.addEventListener("htmx:afterRequest", (event) => {
		if (event.target !== field) {
			return;
		}
		const answer = event.detail.xhr.responseText;
		if (!event.detail.successful || !answer.includes('id="saved"')) {
			say(document.getElementById("not-saved"));
		}
		else if (!document.getElementById("saved").dataset.unsaved) {
			saved = sent;
			keep();
		}
	});

	const saveNow = () => {
		if (field.value !== saved) {
			htmx.trigger(field, "save-now");
		}
	};
	// Somebody may have typed before the scripts were there.
	window.addEventListener("load", () => {
		if (field.value !== saved) {
			keep();
			saveNow();
		}
	});
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "hidden") {
			saveNow();
		}
	});

	document.addEventListener("keydown", (event) => {
		if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
			event.preventDefault();
			htmx.trigger(field, "save-now");
		}
	});

	const marks = document.querySelector(".marks");
	marks.hidden = false;
	marks.addEventListener("click", (event) => {
		const mark = event.target.closest("button");
		if (!mark) {
			return;
		}
		const from = field.selectionStart;
		const to = field.selectionEnd;
		const words = mark.dataset.after === "" ? "" : field.value.slice(from, to);
		field.setRangeText(mark.dataset.before + words + mark.dataset.after, from, to, "end");
		if (words === "" && mark.dataset.after !== "") {
			field.selectionStart = field.selectionEnd = from + mark.dataset.before.length;
		}
		field.focus();
		field.dispatchEvent(new Event("input", { bubbles: true }));
	});
})();
