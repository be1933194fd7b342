"""Notes with planted names, numbers and decoys, brought in by the program: what was masked, what was left, what was masked wrongly.

    python3 Tests/oracles/masking_trial.py PROGRAM [--beside]

Every name, number and note is invented, with a fixed seed. `--beside` runs Presidio over the same notes; it needs `presidio-analyzer`.
Presidio is given the names of each family, whole and in their parts, as words to deny, and finds the shapes that it knows by itself. A spaCy
model for English, where one is installed and MASKING_MODEL names it, finds persons and places besides. What was measured is in docs/masking.md.
"""

import collections
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import unicodedata

SEED = 20261129
CASES = 32
ROOT = pathlib.Path(__file__).resolve().parents[2]

FIRST = {
    "English": "Oliver Jack Harry George Charlie Thomas William James Alfie Joshua Archie Henry Freddie Samuel Ethan Daniel Max Lucas Mason Logan Amelia Olivia Emily Isla Ava Jessica Poppy Sophie Lily Evie Ruby Ella Freya Charlotte Phoebe Daisy Alice Florence Matilda Rosie Elizabeth Katherine",
    "Welsh": "Rhys Dafydd Gethin Ieuan Iolo Llyr Macsen Osian Owain Steffan Tomos Aled Bryn Cai Deiniol Emrys Gruffydd Harri Hywel Idris Angharad Bethan Carys Cerys Eleri Elin Ffion Gwen Heledd Llinos Lowri Mair Mali Megan Nia Non Rhiannon Siân Tegan Catrin Branwen",
    "Polish": "Jakub Kacper Szymon Mateusz Filip Michał Bartosz Wojciech Tomasz Paweł Piotr Krzysztof Andrzej Marek Łukasz Grzegorz Rafał Dawid Maciej Stanisław Zofia Zuzanna Julia Maja Hanna Lena Alicja Oliwia Małgorzata Agnieszka Katarzyna Joanna Aleksandra Barbara Ewa Dorota Elżbieta Magdalena Monika Wioletta Świetlana",
    "Romanian": "Andrei Ionuț Alexandru Mihai Ștefan Cristian Gheorghe Vasile Nicolae Florin Marius Adrian Răzvan Bogdan Cătălin Dragoș Sorin Radu Vlad Costin Ioana Elena Andreea Mihaela Gabriela Raluca Simona Alina Cristina Daniela Ileana Lăcrămioara Mădălina Oana Roxana Ruxandra Șerbana Teodora Violeta Ancuța Luminița",
    "Urdu": "Muhammad Ahmed Bilal Hamza Usman Imran Zain Hassan Hussain Faisal Kashif Nadeem Omar Rashid Saqib Tariq Waqas Yasir Zubair Adeel Ayesha Fatima Zainab Khadija Maryam Sana Hina Iqra Nadia Rabia Saima Sadia Shazia Tahira Uzma Yasmin Zara Amina Bushra Farah Noor",
    "Somali": "Abdirahman Maxamed Cabdi Axmed Xasan Xuseen Yuusuf Ibraahim Ismaaciil Faarax Liibaan Mahad Guleed Jaamac Warsame Bashiir Cumar Cismaan Daahir Saciid Faadumo Caasha Xaawo Halimo Hodan Ifrah Khadra Ladan Nimco Ruqiyo Sahra Shukri Ubax Sagal Hibaaq Deeqa Ayaan Amiina Fowsiyo Idil Muna",
    "Yoruba": "Adébáyọ̀ Olúwaseun Babátúndé Ayọ̀délé Oluwatobi Adewale Olumide Kayode Tunde Femi Segun Kunle Gbenga Rotimi Dapo Wale Lanre Niyi Sola Taiwo Folashade Temitope Yetunde Titilayo Omolara Bukola Funmilayo Oluwadamilola Abiola Adunni Bolanle Damilare Ebunoluwa Ifeoluwa Jumoke Kehinde Morenike Ronke Simisola Yewande Ayomide",
    "Turkish": "Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Yusuf Murat Emre Burak Çağrı Cem Deniz Enes Furkan Gökhan Kaan Oğuz Ömer Ayşe Fatma Emine Hatice Zeynep Elif Merve Büşra Esra Gül Özlem Selin Şeyma Tuğba Yağmur Zehra Aslı Derya Ebru Gamze İrem",
}
FAMILY = {
    "English": "Smith Taylor Brown Wilson Johnson Walker Wright Robinson Thompson Hughes Edwards Green Hall Wood Harris Lewis Clarke Jackson Turner Hill Cooper Morris Ward Moore Carter-Hughes Lee-Ford Baker Harrison Morgan Parker Bennett O'Brien O'Neill D'Arcy Fitzgerald Hartley-Jones Pemberton Whitaker Aldridge Bagshaw Cartwright",
    "Welsh": "Jones Davies Williams Evans Thomas Roberts Lewis Griffiths Edwards Owen Price Rees Morgan Jenkins Powell Llewellyn Pritchard Probert Bevan Bowen Gwynne Vaughan Meredith Pugh Parry Beynon Cadwaladr Tudor Madoc Ellis-Jones Prosser Humphreys Maddox Yorath Wynne Lloyd Hopkin Cynddylan Prydderch Penry Howell",
    "Polish": "Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Rutkowski",
    "Romanian": "Popa Popescu Ionescu Radu Dumitru Stan Stoica Gheorghiu Matei Ciobanu Rusu Moldovan Munteanu Șerban Constantinescu Marinescu Dinu Florea Lazăr Vasilescu Tudose Barbu Nistor Oprea Voicu Ungureanu Sandu Toma Coman Ilie Manole Preda Cojocaru Iordache Bălan Năstase Văduva Pîrvu Țurcanu Zamfir Drăgulescu",
    "Urdu": "Khan Ahmed Hussain Malik Iqbal Akhtar Shah Mahmood Butt Chaudhry Qureshi Siddiqui Ansari Bukhari Mirza Javed Aslam Rafiq Saleem Zaman Abbasi Awan Bajwa Dar Farooqi Gilani Hashmi Jatoi Kazmi Lodhi Mughal Naqvi Paracha Rehman Sheikh Tareen Usmani Warraich Yousafzai Zaidi Abdul-Rahman",
    "Somali": "Maxamuud Cali Warsame Jaamac Aadan Nuur Faarax Cabdullahi Diiriye Guuleed Hirsi Ismaaciil Jibriil Kaariye Liibaan Muuse Nuuradiin Osman Qaasim Roble Samatar Tahliil Ugaas Xirsi Yoonis Abokor Barre Cawaale Dualeh Egal Farah Gaboose Haji Idaajaa Koosaar Madoobe Qalinle Raage Shire Weheliye Xaashi",
    "Yoruba": "Adeyemi Okonkwo Adebayo Ogunleye Balogun Adeniyi Akinola Oyelaran Fashola Bankole Olatunji Oyedepo Adesanya Afolabi Akindele Alabi Ajayi Babalola Coker Dada Eniola Fagbemi Gbadamosi Idowu Jegede Kuti Lawal Makinde Ogunbanjo Oduya Ojo Oladipo Olaniyan Oni Osinbajo Owolabi Popoola Salami Shonibare Taiwo Williams-Ade",
    "Turkish": "Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Erdoğan Güneş Aksoy Bulut Taş Ünal Tekin Acar Ateş Güler Keskin Avcı Işık Bozkurt Türkmen Karaca Uçar Sezer",
}
SHORT = {
    "Thomas": "Tom", "William": "Billy", "James": "Jimmy", "Joshua": "Josh", "Samuel": "Sammy", "Daniel": "Danny", "Amelia": "Millie",
    "Olivia": "Liv", "Jessica": "Jess", "Charlotte": "Lottie", "Matilda": "Tilly", "Elizabeth": "Lizzie", "Katherine": "Katie",
    "Dafydd": "Dai", "Bethan": "Beth", "Jakub": "Kuba", "Tomasz": "Tomek", "Małgorzata": "Gosia", "Katarzyna": "Kasia",
    "Aleksandra": "Ola", "Zofia": "Zosia", "Magdalena": "Magda", "Alexandru": "Alex", "Cristina": "Tina", "Muhammad": "Mohammed",
    "Ayesha": "Aisha", "Fatima": "Fatimah", "Hussain": "Hussein", "Maxamed": "Mohamed", "Axmed": "Ahmed", "Xasan": "Hassan",
    "Cumar": "Omar", "Caasha": "Asha", "Xaawo": "Hawa", "Olúwaseun": "Seun", "Babátúndé": "Tunde", "Ayọ̀délé": "Ayo",
    "Oluwatobi": "Tobi", "Folashade": "Shade", "Temitope": "Temi", "Oluwadamilola": "Dami", "Yusuf": "Yousef", "Hasan": "Hassan",
}
COMMON = "Will May Mark Grace Rose Joy Ali Hope Bill Dale Heath June April".split()

# Sentences with a place for a name (N), and sentences without one.
NAMED = [
    "N was seen at school today.", "I spoke with N on the phone.", "The health visitor met N and her mother.", "N said he felt safe.",
    "We agreed with N that contact goes on.", "N's room was tidy and warm.", "Home visit to the family; N answered the door.",
    "Teacher reports that N has been late.", "Call from N about the meeting.", "Mum told N to come home.", "({N}) did not attend.",
    "N/school: attendance is 91 per cent.", "Present: N, the chair and the nurse.", "Also: N rang twice.", "When asked, N shrugged.",
]
PLAIN = [
    "The plan is to be reviewed in six weeks.", "There were two marks on the arm and a bruise on the leg.", "She will tell us if that changes.",
    "He may go to his room when he is upset.", "They hope to move by the summer.", "The bill for the electricity is not paid.",
    "It is a joy to see him read.", "The family went for a walk on the heath.", "Prices rose and money is short.",
    "A period of grace was given by the landlord.", "The sheep in the dale were counted by the class.", "Will he come back? We asked him.",
    "May I ask when the review is, she said.", "The school nurse weighed the baby: 7.4 kg, up by 200 g.", "Section 47 enquiry concluded; no further action.",
    "Half term ran from 25 May to 29 May.", "The core group met in the town hall and looked at the actions.", "Attendance rose from 81 to 94 per cent.",
    "Bedroom is shared, with clean bedding and a night light.", "The children walked to the park with their carer.", "Police attended at 10:30 and left at 11.15.",
    "The worker wrote to the housing office about the damp.", "Three of four actions were done; one is late.", "Mother is hopeful and works 16 hours a week.",
    "The best plan is for him to stay in the same school.", "Long waits are common and the list is closed.", "The young man was brave, they said.",
    "The hearing in the family court is listed for one day.", "Year 5 parents were told about the trip.", "He scored 4 goals and was proud.",
    "The foster carer cooks, reads and sings with them.", "A strategy discussion was held within 24 hours.",
]
DECOYS = [
    "Review on 12/03/2026 at 10:30.", "The visit of 4 June 2026 was late.", "By 30 April 2026 the damp is to be mended.", "Order no. 4821/26, made in March 2026.",
    "He is 12 and was seen 3 times in 14 days.", "ICPC on 14.05.2026, 2nd review 20 weeks later.", "Invoice 100200300 was sent back.", "Room 12, year 9 block.",
    "The case is ref 20260314 in the log.", "See page 12 of the report of May 2025.", "The call lasted 45 minutes, 2 of them silent.", "Contact 2 x week, 4pm to 6pm.",
    "In May the panel meets; in June it does not.", "Weight 12.5 kg at 24 months.", "B4 2nd visit all was well.", "About 3 miles down the road.", "Benefit of 1,240.50 a month.",
]


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text.replace("ł", "l").replace("Ł", "L").replace("ı", "i")) if not unicodedata.combining(c))


def spellings(first, family, pick):
    """The ways to write a person in a note: (what it is called here, the words)."""
    ways = [
        ("both", f"{first} {family}"), ("first", first), ("first", first), ("family after a title", f"{pick.choice(['Mr', 'Mrs', 'Ms', 'Miss'])} {family}"),
        ("possessive", f"{first}'s"), ("possessive ’", f"{first}’s"), ("plural of the family", f"the {family}s"), ("small letters", f"{first} {family}".lower()),
        ("capitals", f"{first} {family}".upper()), ("accents left out", fold(f"{first} {family}")), ("initial", f"{first[0]}. {family}"), ("initial without stop", f"{first[0]} {family}"),
        ("family first", f"{family}, {first}"), ("run together", f"{fold(first)}{fold(family).replace('-', '')}"), ("with figures", f"{fold(first).lower()}{pick.randint(1, 99)}"),
        ("with a stop", f"{first}.{family}"), ("slash", f"{first}/{family}"), ("over a line", f"{first}\n{family}"), ("underscore", f"{fold(first)}_{fold(family)}".lower()),
        ("first in capitals", first.upper()), ("quoted", f"“{first}”"),
    ]
    if "-" in family:
        left, right = family.split("-")
        ways += [("half of a double name", f"Mrs {left}"), ("half of a double name", f"Mr {right}"), ("double name with a space", f"{first} {left} {right}")]
    if "'" in family:
        ways += [("another apostrophe", family.replace("'", "’")), ("another apostrophe", family.replace("'", "´")), ("no apostrophe", family.replace("'", ""))]
    if first in SHORT:
        ways += [("short form or other spelling", SHORT[first])] * 2
    return ways


def nhs(pick):
    while True:
        nine = [pick.choice([4, 6, 7])] + [pick.randint(0, 9) for _ in range(8)]
        check = 11 - sum(d * w for d, w in zip(nine, range(10, 1, -1))) % 11
        if check != 10:
            digits = "".join(map(str, nine + [0 if check == 11 else check]))
            return pick.choice([digits, f"{digits[:3]} {digits[3:6]} {digits[6:]}", f"{digits[:3]}-{digits[3:6]}-{digits[6:]}", f"{digits[:3]}\u00a0{digits[3:6]}\u00a0{digits[6:]}"])


def upn(pick):
    digits = [pick.randint(0, 9) for _ in range(12)]
    letter = "ABCDEFGHJKLMNPQRTUVWXYZ"[sum(d * w for d, w in zip(digits, range(2, 14))) % 23]
    number = letter + "".join(map(str, digits))
    return pick.choice([number, number, number.lower()])


def postcode(pick):
    outward = pick.choice(["SW1A", "M1", "B33", "CR2", "DN55", "EC1A", "LS12", "S20", "NE4", "W1T", "LL57", "OX4"])
    inward = f"{pick.randint(0, 9)}{pick.choice('ABDEFGHJLNPQRSTUWXYZ')}{pick.choice('ABDEFGHJLNPQRSTUWXYZ')}"
    return pick.choice([f"{outward} {inward}", f"{outward}{inward}", f"{outward} {inward}".lower(), f"{outward}  {inward}"])


def telephone(pick):
    six = f"{pick.randint(100, 999)} {pick.randint(100, 999)}"
    return pick.choice([
        f"07700 {six}", f"07700{six.replace(' ', '')}", f"07700-{six.replace(' ', '-')}", f"+44 7700 {six}", f"+44 (0)7700 {six}", f"0044 7700 {six}",
        f"(0161) 496 0{pick.randint(100, 999)}", f"020 7946 0{pick.randint(100, 999)}", f"0161 496 0{pick.randint(100, 999)}", f"01632 960{pick.randint(100, 999)}",
        f"+48 601 {six}", f"07700.{six.replace(' ', '.')}", f"0161 496 0{pick.randint(100, 999)} ext {pick.randint(10, 99)}", f"+447700{six.replace(' ', '')}",
    ])


def email(pick):
    name = fold(pick.choice(FIRST[pick.choice(list(FIRST))].split()) + pick.choice([".", "_", "", "-"]) + pick.choice("smith jones k z lee".split())).lower()
    return f"{name}{pick.choice(['', '7', '1984'])}@{pick.choice(['example.com', 'mail.example.org.uk', 'school.example.sch.uk'])}"


def address(pick):
    street = pick.choice(["Acacia", "High", "Station", "Mill", "Church", "Victoria", "St John's", "Long Meadow", "Park", "Queen's", "Old Forge", "Beech"])
    kind = pick.choice(["Avenue", "Street", "St", "Road", "Rd", "Lane", "Close", "Crescent", "Drive", "Way", "Court", "Gardens", "Grove", "Terrace", "Hill"])
    number = pick.choice([str(pick.randint(1, 199)), f"{pick.randint(1, 99)}{pick.choice('abc')}", f"{pick.randint(1, 40)}-{pick.randint(41, 60)}"])
    return pick.choice([f"{number} {street} {kind}", f"{number} {street} {kind}", f"Flat {pick.randint(1, 30)}, {number} {street} {kind}", f"{number}, {street} {kind}", f"Flat {pick.randint(1, 9)}{pick.choice('AB')} {street} Court"])


def birth(pick):
    day, month, year = pick.randint(1, 28), pick.randint(1, 12), pick.randint(2008, 2025)
    names = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
    name = names[month - 1]
    date = pick.choice([f"{day:02}/{month:02}/{year}", f"{day}.{month}.{year % 100:02}", f"{day} {name} {year}", f"{day}{['th', 'st'][day == 1]} of {name} {year}", f"{year}-{month:02}-{day:02}", f"{day} {name[:3]} {year % 100:02}", f"{name} {day}, {year}", f"{day}-{month}-{year}"])
    return pick.choice([("dob ", date), ("DOB: ", date), ("d.o.b. ", date), ("born on ", date), ("born ", date), ("Date of birth ", date), ("(DOB ", date), ("D.O.B - ", date)])


PATTERNS = {
    "NHS number": (nhs, ["NHS no: X.", "The hospital gives X for him.", "NHS number X was checked."]),
    "UPN": (upn, ["UPN X.", "School has X as the number.", "His pupil number is X, they say."]),
    "postcode": (postcode, ["They moved to X in the spring.", "New postcode: X.", "Now at X, since last week."]),
    "telephone number": (telephone, ["Rang X, no answer.", "Her mobile is X.", "Contact on X after school.", "Tel: X."]),
    "email address": (email, ["Email to X today.", "Reply from X.", "cc X, and the school."]),
    "address": (address, ["They live at X.", "Visit to X, nobody in.", "New address X, since May.", "Moved from X last week."]),
}


def make(number):
    """A case: the names of its list, and notes with what is planted in them as (kind, way, start, end) in characters."""
    pick = random.Random(f"{SEED}/{number}")
    culture = list(FIRST)[number % len(FIRST)]
    firsts, families = FIRST[culture].split(), FAMILY[culture].split()
    family = pick.choice(families)
    people = [(first, pick.choice([family, family, pick.choice(families)])) for first in pick.sample(firsts, 5)]
    if number % 4 == 0:
        people.append((pick.choice(COMMON), family))
    notes = []
    for _ in range(6):
        text, planted = "", []

        def add(sentence, kind=None, way=None, words=None, mark="N"):
            nonlocal text
            if text:
                text += pick.choice([" ", " ", "\n"])
            if words is None:
                text += sentence
                return
            before, after = sentence.split(mark, 1) if "{N}" not in sentence else sentence.split("{N}", 1)
            text += before
            planted.append((kind, way, len(text), len(text) + len(words)))
            text += words + after

        for _ in range(7):
            first, last = pick.choice(people)
            ways = spellings(first, last, pick)
            if first in COMMON:
                # A name that is a word is a name where it is written as one; small letters and other forms are words.
                ways = [way for way in ways if way[0] in ("both", "family after a title", "family first", "initial")] + [("a word, after a title", f"Ms {first}")]
            way, words = pick.choice(ways)
            add(pick.choice([s for s in NAMED if "N" in s]), "name", f"{culture}|{way}", words)
            for _ in range(pick.randint(1, 3)):
                add(pick.choice(PLAIN))
            if pick.random() < 0.5:
                add(pick.choice(DECOYS))
        for kind, (maker, sentences) in PATTERNS.items():
            if pick.random() < 0.6:
                add(pick.choice(sentences), kind, kind, maker(pick), "X")
            add(pick.choice(PLAIN))
        if pick.random() < 0.6:
            label, date = birth(pick)
            add("The record says " + label + "X" + (")" if label.startswith("(") else "") + ".", "date of birth", "date of birth", date, "X")
            add(pick.choice(PLAIN))
        notes.append((text, planted))
    return people, notes


def untidy(people, pick):
    """The list as a tired lead has it."""
    lines = ["Name, relationship", ""]
    for first, family in people:
        lines.append(pick.choice([f"{first} {family}", f"{family}, {first}", f"Mum: {first} {family}", f"Mr {first} {family} (uncle)", f"{first} {family} - sister"]))
        lines.append(pick.choice(["", "", "n/a"]))
    return "\n".join(lines) + "\n"


def removed(original, masked):
    """Which characters of the original are gone from the masked text, where [..] stands for some of them."""
    import re
    gone = [False] * len(original)
    parts = re.split(r"\[(?:name|date of birth|address|postcode|telephone number|NHS number|UPN|email address)\]", masked)
    place = 0
    for index, part in enumerate(parts):
        # Between two marks the masked text is the original, so that the next such stretch is the nearest one.
        found = original.find(part, place) if index < len(parts) - 1 or part == "" else len(original) - len(part)
        if index == len(parts) - 1:
            found = len(original) - len(part)
        assert found >= place and original[found:found + len(part)] == part, "the masked text is not the original with parts replaced"
        for at in range(place, found):
            gone[at] = True
        place = found + len(part)
    return gone


def measure(title, results, seconds, size):
    names, families, patterns = collections.Counter(), collections.Counter(), collections.Counter()
    missed = collections.Counter()
    words = wrong = 0
    wrongly = collections.Counter()
    for (text, planted), gone in results:
        inside = [False] * len(text)
        for kind, way, start, end in planted:
            for at in range(start, end):
                inside[at] = True
            telling = [at for at in range(start, end) if text[at].isalnum()]
            # Titles, the article and the s of a possessive tell nobody.
            if kind == "name":
                words_in = text[start:end]
                skip = next((len(t) for t in ("Mr ", "Mrs ", "Ms ", "Miss ", "the ") if words_in.startswith(t)), 0)
                end_at = end - 2 if words_in.endswith(("'s", "’s")) else end
                telling = [at for at in range(start + skip, end_at) if text[at].isalpha()]
            found = all(gone[at] for at in telling)
            if kind == "name":
                culture, how = way.split("|")
                families[culture, found] += 1
                names[how, found] += 1
                if not found:
                    missed[how, words_in] += 1
            else:
                patterns[kind, found] += 1
                if not found:
                    missed[kind, text[start:end]] += 1
        at = 0
        while at < len(text):
            if not text[at].isalnum():
                at += 1
                continue
            end = at
            while end < len(text) and text[end].isalnum():
                end += 1
            if not any(inside[at:end]):
                words += 1
                if any(gone[at:end]):
                    wrong += 1
                    wrongly[text[max(0, at - 12):end + 12].replace("\n", " ")] += 1
            at = end

    def share(counter, key):
        good, bad = counter[key, True], counter[key, False]
        return f"{good:,} of {good + bad:,} = {good / max(1, good + bad):.4f}"

    print(f"== {title}: {size / 1e6:.2f} MB in {seconds:.1f} s")
    everything = collections.Counter()
    for (_, found), count in families.items():
        everything["all", found] += count
    print("names, all:", share(everything, "all"))
    for culture in FIRST:
        print(f"  {culture}:", share(families, culture))
    for how in sorted({how for how, _ in names}):
        print(f"    {how}:", share(names, how))
    shapes = collections.Counter()
    for (_, found), count in patterns.items():
        shapes["all", found] += count
    print("patterns, all:", share(shapes, "all"))
    for kind in sorted({kind for kind, _ in patterns}):
        print(f"  {kind}:", share(patterns, kind))
    print(f"masked wrongly: {wrong} of {words:,} words = 1 in {words // max(1, wrong):,}")
    if os.environ.get("MASKING_SHOW"):
        print("missed:", missed.most_common(40))
        print("wrongly:", wrongly.most_common(40))


def ours(program, cases):
    results, size, seconds = [], 0, 0.0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "key").write_text("0123456789abcdef" * 4 + "\n")
        os.chmod(folder / "key", 0o600)
        subprocess.run([program, "init", str(folder / "w")], check=True, capture_output=True)
        subprocess.run(["cp", "-r", str(ROOT / "audits"), str(folder / "w")], check=True)
        round_name = sorted(p.parent.name for p in (folder / "w/audits").glob("*/round.yaml"))[-1]
        for number, (people, notes) in enumerate(cases):
            reference = f"trial{number}x"
            extract = {"format": "caseaudit-extract/1", "reference": reference, "caseNotes": [{"text": text} for text, _ in notes]}
            (folder / "case.json").write_text(json.dumps(extract), encoding="utf-8")
            (folder / "names.txt").write_text(untidy(people, random.Random(number)), encoding="utf-8")
            before = set((folder / f"w/audits/{round_name}/cases").iterdir())
            begun = time.perf_counter()
            subprocess.run([program, "import", str(folder / "case.json"), "--round", round_name, "--key", str(folder / "key"), "--names", str(folder / "names.txt"), "--workspace", str(folder / "w")], check=True, capture_output=True)
            seconds += time.perf_counter() - begun
            (new,) = set((folder / f"w/audits/{round_name}/cases").iterdir()) - before
            for note, written in zip(notes, json.loads(new.read_text(encoding="utf-8"))["caseNotes"]):
                results.append((note, removed(note[0], written["text"])))
                size += len(note[0].encode())
    return results, seconds, size


def presidio(cases):
    import spacy
    from presidio_analyzer import AnalyzerEngine, PatternRecognizer
    from presidio_analyzer.nlp_engine import NlpEngineProvider, SpacyNlpEngine
    model = os.environ.get("MASKING_MODEL")
    if model:
        provider = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": model}]})
        nlp = provider.create_engine()
    else:
        nlp = SpacyNlpEngine()
        nlp.nlp = {"en": spacy.blank("en")}
    engine = AnalyzerEngine(nlp_engine=nlp, supported_languages=["en"])
    shapes = {"PHONE_NUMBER", "EMAIL_ADDRESS", "UK_NHS", "UK_POSTCODE"} | ({"PERSON", "LOCATION"} if model else set())
    entities = sorted(set(engine.get_supported_entities("en")) & shapes) + ["LISTED"]
    results, size, seconds = [], 0, 0.0
    for people, notes in cases:
        listed = sorted({name for first, family in people for name in (f"{first} {family}", first, family)}, key=len, reverse=True)
        begun = time.perf_counter()
        recogniser = PatternRecognizer(supported_entity="LISTED", deny_list=listed)
        for note in notes:
            gone = [False] * len(note[0])
            for found in engine.analyze(text=note[0], language="en", entities=entities, ad_hoc_recognizers=[recogniser]):
                gone[found.start:found.end] = [True] * (found.end - found.start)
            results.append((note, gone))
            size += len(note[0].encode())
        seconds += time.perf_counter() - begun
    helped = f"the model {model}" if model else "no model"
    return f"Presidio, the listed names and {helped}", results, seconds, size


def main():
    cases = [make(number) for number in range(CASES)]
    results, seconds, size = ours(sys.argv[1], cases)
    measure("caseaudit import, a start of the program for each case", results, seconds, size)
    if "--beside" in sys.argv:
        measure(*presidio(cases))


if __name__ == "__main__":
    main()
