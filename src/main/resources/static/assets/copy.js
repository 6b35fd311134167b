// A button below each citation that copies it. Without this script a citation is selected and copied by hand.
document.querySelectorAll("[data-copy]").forEach((place) => {
	const { copy, copied } = place.dataset;
	place.querySelectorAll(".citation").forEach((citation) => {
		const words = citation.textContent.replace(/\s+/g, " ").trim();
		const button = document.createElement("button");
		button.type = "button";
		button.className = "copy";
		button.textContent = copy;
		button.addEventListener("click", async () => {
			await copyWords(words, citation);
			button.textContent = copied;
			setTimeout(() => { button.textContent = copy; }, 2000);
		});
		if (citation.matches("dd")) {
			citation.append(document.createElement("br"), button);
		}
		else {
			citation.after(button);
		}
	});
});

// Browsers give the clipboard to pages at safe addresses; to others they copy what is selected.
async function copyWords(words, element) {
	if (navigator.clipboard) {
		await navigator.clipboard.writeText(words);
		return;
	}
	getSelection().selectAllChildren(element);
	document.execCommand("copy");
}
