/* Suggestions below the field of a search, which htmx brings: what the keys do there, and what is said of it. */
document.querySelectorAll("[data-suggesting]").forEach((place) => {
	const field = place.querySelector("input");
	const list = place.querySelector("[data-suggestions]");
	const said = place.querySelector("[role=status]");
	let chosen = -1;

	field.setAttribute("role", "combobox");
	field.setAttribute("aria-autocomplete", "list");
	field.setAttribute("aria-expanded", "false");
	field.setAttribute("aria-controls", list.id);

	const options = () => [...list.querySelectorAll("[role=option]")];

	const choose = (number) => {
		const all = options();
		chosen = all.length === 0 ? -1 : (number + all.length + 1) % (all.length + 1);
		if (chosen === all.length) {
			chosen = -1;
		}
		all.forEach((option, place) => option.setAttribute("aria-selected", String(place === chosen)));
		if (chosen < 0) {
			field.removeAttribute("aria-activedescendant");
			return;
		}
		field.setAttribute("aria-activedescendant", all[chosen].id);
		all[chosen].scrollIntoView({ block: "nearest" });
	};

	const show = (visible) => {
		list.hidden = !visible;
		field.setAttribute("aria-expanded", String(visible));
		chosen = -1;
		field.removeAttribute("aria-activedescendant");
	};

	list.addEventListener("htmx:afterSwap", () => {
		show(options().length > 0 && document.activeElement === field);
		said.textContent = list.hidden ? "" : list.firstElementChild.dataset.said;
	});

	field.addEventListener("keydown", (event) => {
		if (event.isComposing || list.hidden) {
			return;
		}
		if (event.key === "ArrowDown") {
			choose(chosen + 1);
		}
		else if (event.key === "ArrowUp") {
			choose(chosen < 0 ? options().length - 1 : chosen - 1);
		}
		else if (event.key === "Enter" && chosen >= 0) {
			options()[chosen].click();
		}
		else if (event.key === "Escape") {
			show(false);
		}
		else {
			return;
		}
		event.preventDefault();
	});

	place.addEventListener("focusout", (event) => {
		if (!place.contains(event.relatedTarget)) {
			show(false);
		}
	});
});
