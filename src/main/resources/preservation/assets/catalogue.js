'use strict';
// Finds letters without a server. What is looked up lies in small files, each of which calls
// one of the two functions of "catalogue"; they come by <script>, as a page opened from a
// disk may fetch nothing.
var catalogue = { terms: {}, letters: {}, begun: {} };
catalogue.addTerms = function (file, terms) { catalogue.terms[file] = terms; };
catalogue.addLetters = function (file, letters) { catalogue.letters[file] = letters; };

(function () {
	var SHARDS = 256, LETTERS = 500, SHOWN = 50;
	var form = document.getElementById('find');
	var found = document.getElementById('found');
	var results = document.getElementById('results');
	var more = document.getElementById('more');
	var data = form.dataset;
	// An empty attribute is left out of the page.
	var base = data.base || '', home = data.home || '';
	var numbers = [];
	var asked = 0;

	function load(name) {
		if (!catalogue.begun[name]) {
			catalogue.begun[name] = new Promise(function (done) {
				var script = document.createElement('script');
				script.src = base + 'search/' + name + '.js';
				script.onload = script.onerror = function () { done(); };
				document.head.append(script);
			});
		}
		return catalogue.begun[name];
	}

	// The same as the program that wrote the files does.
	function words(text) {
		var all = [];
		(text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) || []).forEach(function (word) {
			(word.match(/[\uac00-\ud7a3]+|[^\uac00-\ud7a3]+/gu) || []).forEach(function (run) {
				if (/[\uac00-\ud7a3]/.test(run) && run.length > 1) {
					for (var i = 0; i + 1 < run.length; i++) { all.push(run.substring(i, i + 2)); }
				} else { all.push(run); }
			});
		});
		return all;
	}

	function shard(term) {
		var sum = 0;
		for (var i = 0; i < term.length; i++) { sum = (sum * 31 + term.charCodeAt(i)) % 65521; }
		return sum % SHARDS;
	}

	function lookUp(term) {
		var file = shard(term);
		return load('t' + file).then(function () {
			var last = 0;
			var terms = catalogue.terms[file] || {};
			var kept = Object.prototype.hasOwnProperty.call(terms, term) ? terms[term] : '';
			return kept === '' ? [] : kept.split(' ').map(function (step) { return last += parseInt(step, 36); });
		});
	}

	function both(some, others) {
		var known = new Set(others);
		return some.filter(function (number) { return known.has(number); });
	}

	function line(entry) {
		var ko = data.language === 'ko';
		var item = document.createElement('li');
		var when = document.createElement('span'), who = document.createElement('span'), what = document.createElement('span');
		when.className = 'when'; who.className = 'who'; what.className = 'what';
		when.textContent = entry[ko ? 4 : 3];
		var names = entry[ko ? 6 : 5];
		names.concat(names.length ? [] : [[data.nobody, 0]]).forEach(function (name) {
			var chip = document.createElement('span');
			chip.className = 'chip mark-' + name[1];
			chip.textContent = name[0];
			who.append(chip);
		});
		var link = document.createElement('a');
		link.href = home + 'letters/' + entry[0] + '.html';
		link.textContent = ko && entry[2] ? entry[2] : entry[1];
		if (ko && !entry[2]) { link.lang = 'en'; }
		what.append(link);
		item.append(when, ' ', who, ' ', what);
		return item;
	}

	// Whoever asks again, or for more twice, is not shown a letter twice.
	function show() {
		var list = numbers, start = results.children.length;
		var next = list.slice(start, start + SHOWN);
		var files = Array.from(new Set(next.map(function (number) { return Math.floor((number - 1) / LETTERS); })));
		return Promise.all(files.map(function (file) { return load('l' + file); })).then(function () {
			if (list !== numbers || start !== results.children.length) { return; }
			next.forEach(function (number) {
				results.append(line(catalogue.letters[Math.floor((number - 1) / LETTERS)][(number - 1) % LETTERS]));
			});
			more.hidden = results.children.length >= numbers.length;
		});
	}

	function find(event) {
		if (event) { event.preventDefault(); }
		var terms = words(form.elements.words.value);
		form.querySelectorAll('select').forEach(function (select) {
			if (select.value) { terms.push(select.name + ':' + select.value); }
		});
		if (!terms.length) { terms = ['all:']; }
		var mine = ++asked;
		Promise.all(terms.map(lookUp)).then(function (lists) {
			if (mine !== asked) { return; }
			numbers = lists.sort(function (a, b) { return a.length - b.length; }).reduce(both);
			results.replaceChildren();
			found.textContent = numbers.length ? data.found + ' ' + numbers.length : data.none;
			return show();
		});
	}

	form.addEventListener('submit', find);
	form.addEventListener('change', function () { find(); });
	more.addEventListener('click', show);
	find();
})();
