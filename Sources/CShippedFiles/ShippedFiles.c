// Made from checklists/ and audits/ by `swift run generate-reference`. Change those, not this file.

#include "CShippedFiles.h"

// A C23 directive; the language standard of a package is also that of what Swift imports, where it renames types.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A01.json")
#embed "../../audits/2025-h2-case-file/cases/C-A01.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file1[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A02.json")
#embed "../../audits/2025-h2-case-file/cases/C-A02.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file2[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A03.json")
#embed "../../audits/2025-h2-case-file/cases/C-A03.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file3[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A04.json")
#embed "../../audits/2025-h2-case-file/cases/C-A04.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file4[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A05.json")
#embed "../../audits/2025-h2-case-file/cases/C-A05.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file5[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A06.json")
#embed "../../audits/2025-h2-case-file/cases/C-A06.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file6[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A07.json")
#embed "../../audits/2025-h2-case-file/cases/C-A07.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file7[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A08.json")
#embed "../../audits/2025-h2-case-file/cases/C-A08.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file8[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B01.json")
#embed "../../audits/2025-h2-case-file/cases/C-B01.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file9[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B02.json")
#embed "../../audits/2025-h2-case-file/cases/C-B02.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file10[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B03.json")
#embed "../../audits/2025-h2-case-file/cases/C-B03.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file11[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B04.json")
#embed "../../audits/2025-h2-case-file/cases/C-B04.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file12[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B05.json")
#embed "../../audits/2025-h2-case-file/cases/C-B05.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file13[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B06.json")
#embed "../../audits/2025-h2-case-file/cases/C-B06.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file14[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B07.json")
#embed "../../audits/2025-h2-case-file/cases/C-B07.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file15[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B08.json")
#embed "../../audits/2025-h2-case-file/cases/C-B08.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file16[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B09.json")
#embed "../../audits/2025-h2-case-file/cases/C-B09.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file17[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B10.json")
#embed "../../audits/2025-h2-case-file/cases/C-B10.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file18[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B11.json")
#embed "../../audits/2025-h2-case-file/cases/C-B11.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file19[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B12.json")
#embed "../../audits/2025-h2-case-file/cases/C-B12.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file20[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B13.json")
#embed "../../audits/2025-h2-case-file/cases/C-B13.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file21[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B14.json")
#embed "../../audits/2025-h2-case-file/cases/C-B14.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file22[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B15.json")
#embed "../../audits/2025-h2-case-file/cases/C-B15.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file23[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B16.json")
#embed "../../audits/2025-h2-case-file/cases/C-B16.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file24[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A01.tm-cp-west.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A01.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file25[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A02.qa-officer.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A02.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file26[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A02.tm-cp-east.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A02.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file27[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A03.tm-duty-south.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A03.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file28[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A04.adviser.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A04.adviser.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file29[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A05.qa-officer.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A05.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file30[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A05.tm-early-help.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A05.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file31[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A06.tm-cp-west.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A06.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file32[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A07.tm-duty-north.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A07.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file33[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A08.tm-cp-west.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A08.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file34[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B01.tm-cp-west.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B01.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file35[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B02.tm-duty-north.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B02.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file36[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B03.qa-lead.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B03.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file37[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B03.tm-early-help.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B03.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file38[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B04.tm-cp-east.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B04.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file39[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B05.tm-early-help.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B05.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file40[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B06.adviser.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B06.adviser.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file41[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B07.tm-duty-south.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B07.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file42[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B08.qa-officer.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B08.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file43[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B08.tm-duty-north.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B08.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file44[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B09.tm-duty-south.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B09.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file45[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B10.tm-duty-north.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B10.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file46[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B11.tm-duty-south.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B11.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file47[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B12.qa-lead.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B12.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file48[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B12.tm-cp-east.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B12.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file49[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B13.tm-duty-south.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B13.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file50[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B14.adviser.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B14.adviser.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file51[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B15.qa-lead.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B15.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file52[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B15.tm-cp-east.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B15.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file53[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B16.tm-early-help.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B16.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file54[] = {
#if __has_embed("../../audits/2025-h2-case-file/round.yaml")
#embed "../../audits/2025-h2-case-file/round.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file55[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A01.json")
#embed "../../audits/2026-h1-case-file/cases/C-A01.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file56[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A02.json")
#embed "../../audits/2026-h1-case-file/cases/C-A02.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file57[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A03.json")
#embed "../../audits/2026-h1-case-file/cases/C-A03.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file58[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A04.json")
#embed "../../audits/2026-h1-case-file/cases/C-A04.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file59[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A05.json")
#embed "../../audits/2026-h1-case-file/cases/C-A05.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file60[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A06.json")
#embed "../../audits/2026-h1-case-file/cases/C-A06.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file61[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A07.json")
#embed "../../audits/2026-h1-case-file/cases/C-A07.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file62[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A08.json")
#embed "../../audits/2026-h1-case-file/cases/C-A08.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file63[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D01.json")
#embed "../../audits/2026-h1-case-file/cases/C-D01.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file64[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D02.json")
#embed "../../audits/2026-h1-case-file/cases/C-D02.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file65[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D03.json")
#embed "../../audits/2026-h1-case-file/cases/C-D03.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file66[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D04.json")
#embed "../../audits/2026-h1-case-file/cases/C-D04.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file67[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D05.json")
#embed "../../audits/2026-h1-case-file/cases/C-D05.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file68[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D06.json")
#embed "../../audits/2026-h1-case-file/cases/C-D06.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file69[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D07.json")
#embed "../../audits/2026-h1-case-file/cases/C-D07.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file70[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D08.json")
#embed "../../audits/2026-h1-case-file/cases/C-D08.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file71[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D09.json")
#embed "../../audits/2026-h1-case-file/cases/C-D09.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file72[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D10.json")
#embed "../../audits/2026-h1-case-file/cases/C-D10.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file73[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D11.json")
#embed "../../audits/2026-h1-case-file/cases/C-D11.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file74[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D12.json")
#embed "../../audits/2026-h1-case-file/cases/C-D12.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file75[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D13.json")
#embed "../../audits/2026-h1-case-file/cases/C-D13.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file76[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D14.json")
#embed "../../audits/2026-h1-case-file/cases/C-D14.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file77[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D15.json")
#embed "../../audits/2026-h1-case-file/cases/C-D15.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file78[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D16.json")
#embed "../../audits/2026-h1-case-file/cases/C-D16.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file79[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A01.qa-lead.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A01.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file80[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A01.tm-cp-west.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A01.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file81[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A02.tm-cp-east.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A02.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file82[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A03.tm-duty-south.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A03.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file83[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A04.tm-cp-west.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A04.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file84[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A05.adviser.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A05.adviser.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file85[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A06.tm-cp-west.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A06.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file86[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A07.adviser.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A07.adviser.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file87[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A07.qa-lead.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A07.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file88[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A08.tm-duty-south.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A08.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file89[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D01.tm-duty-south.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D01.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file90[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D02.tm-duty-north.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D02.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file91[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D03.qa-lead.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D03.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file92[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D03.tm-cp-west.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D03.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file93[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D04.adviser.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D04.adviser.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file94[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D05.tm-early-help.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D05.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file95[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D06.qa-officer.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D06.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file96[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D07.tm-duty-south.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D07.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file97[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D08.qa-officer.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D08.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file98[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D08.tm-early-help.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D08.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file99[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D09.tm-cp-east.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D09.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file100[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D10.tm-cp-east.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D10.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file101[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D11.qa-officer.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D11.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file102[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D11.tm-early-help.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D11.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file103[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D12.tm-early-help.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D12.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file104[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D13.tm-cp-east.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D13.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file105[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D14.qa-lead.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D14.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file106[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D14.tm-duty-north.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D14.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file107[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D15.tm-duty-north.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D15.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file108[] = {
#if __has_embed("../../audits/2026-h1-case-file/round.yaml")
#embed "../../audits/2026-h1-case-file/round.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file109[] = {
#if __has_embed("../../audits/actions.jsonl")
#embed "../../audits/actions.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file110[] = {
#if __has_embed("../../audits/checkpoints.txt")
#embed "../../audits/checkpoints.txt" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file111[] = {
#if __has_embed("../../audits/example-answers.yaml")
#embed "../../audits/example-answers.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file112[] = {
#if __has_embed("../../checklists/case-file.yaml")
#embed "../../checklists/case-file.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file113[] = {
#if __has_embed("../../checklists/child-protection-plan.yaml")
#embed "../../checklists/child-protection-plan.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file114[] = {
#if __has_embed("../../checklists/childrens-involvement.yaml")
#embed "../../checklists/childrens-involvement.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file115[] = {
#if __has_embed("../../checklists/contact-and-referral.yaml")
#embed "../../checklists/contact-and-referral.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file116[] = {
#if __has_embed("../../checklists/core-assessment.yaml")
#embed "../../checklists/core-assessment.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file117[] = {
#if __has_embed("../../checklists/core-groups.yaml")
#embed "../../checklists/core-groups.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file118[] = {
#if __has_embed("../../checklists/data-quality.yaml")
#embed "../../checklists/data-quality.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file119[] = {
#if __has_embed("../../checklists/earlier/README.md")
#embed "../../checklists/earlier/README.md" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file120[] = {
#if __has_embed("../../checklists/earlier/case-file-1.yaml")
#embed "../../checklists/earlier/case-file-1.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file121[] = {
#if __has_embed("../../checklists/earlier/child-protection-plan-1.yaml")
#embed "../../checklists/earlier/child-protection-plan-1.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file122[] = {
#if __has_embed("../../checklists/initial-assessment-and-cin-plan.yaml")
#embed "../../checklists/initial-assessment-and-cin-plan.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file123[] = {
#if __has_embed("../../checklists/inspection-readiness.yaml")
#embed "../../checklists/inspection-readiness.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file124[] = {
#if __has_embed("../../checklists/looked-after.yaml")
#embed "../../checklists/looked-after.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file125[] = {
#if __has_embed("../../checklists/multi-agency.yaml")
#embed "../../checklists/multi-agency.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file126[] = {
#if __has_embed("../../checklists/section-47-enquiry.yaml")
#embed "../../checklists/section-47-enquiry.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file127[] = {
#if __has_embed("../../checklists/standards.yaml")
#embed "../../checklists/standards.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file128[] = {
#if __has_embed("../../checklists/strategy-discussions.yaml")
#embed "../../checklists/strategy-discussions.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file129[] = {
#if __has_embed("../../checklists/supervision-file.yaml")
#embed "../../checklists/supervision-file.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file130[] = {
#if __has_embed("../../checklists/timescales.yaml")
#embed "../../checklists/timescales.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const CShippedFile table[] = {
  {"audits/2025-h2-case-file/cases/C-A01.json", file0, sizeof file0 - 1},
  {"audits/2025-h2-case-file/cases/C-A02.json", file1, sizeof file1 - 1},
  {"audits/2025-h2-case-file/cases/C-A03.json", file2, sizeof file2 - 1},
  {"audits/2025-h2-case-file/cases/C-A04.json", file3, sizeof file3 - 1},
  {"audits/2025-h2-case-file/cases/C-A05.json", file4, sizeof file4 - 1},
  {"audits/2025-h2-case-file/cases/C-A06.json", file5, sizeof file5 - 1},
  {"audits/2025-h2-case-file/cases/C-A07.json", file6, sizeof file6 - 1},
  {"audits/2025-h2-case-file/cases/C-A08.json", file7, sizeof file7 - 1},
  {"audits/2025-h2-case-file/cases/C-B01.json", file8, sizeof file8 - 1},
  {"audits/2025-h2-case-file/cases/C-B02.json", file9, sizeof file9 - 1},
  {"audits/2025-h2-case-file/cases/C-B03.json", file10, sizeof file10 - 1},
  {"audits/2025-h2-case-file/cases/C-B04.json", file11, sizeof file11 - 1},
  {"audits/2025-h2-case-file/cases/C-B05.json", file12, sizeof file12 - 1},
  {"audits/2025-h2-case-file/cases/C-B06.json", file13, sizeof file13 - 1},
  {"audits/2025-h2-case-file/cases/C-B07.json", file14, sizeof file14 - 1},
  {"audits/2025-h2-case-file/cases/C-B08.json", file15, sizeof file15 - 1},
  {"audits/2025-h2-case-file/cases/C-B09.json", file16, sizeof file16 - 1},
  {"audits/2025-h2-case-file/cases/C-B10.json", file17, sizeof file17 - 1},
  {"audits/2025-h2-case-file/cases/C-B11.json", file18, sizeof file18 - 1},
  {"audits/2025-h2-case-file/cases/C-B12.json", file19, sizeof file19 - 1},
  {"audits/2025-h2-case-file/cases/C-B13.json", file20, sizeof file20 - 1},
  {"audits/2025-h2-case-file/cases/C-B14.json", file21, sizeof file21 - 1},
  {"audits/2025-h2-case-file/cases/C-B15.json", file22, sizeof file22 - 1},
  {"audits/2025-h2-case-file/cases/C-B16.json", file23, sizeof file23 - 1},
  {"audits/2025-h2-case-file/journals/C-A01.tm-cp-west.jsonl", file24, sizeof file24 - 1},
  {"audits/2025-h2-case-file/journals/C-A02.qa-officer.jsonl", file25, sizeof file25 - 1},
  {"audits/2025-h2-case-file/journals/C-A02.tm-cp-east.jsonl", file26, sizeof file26 - 1},
  {"audits/2025-h2-case-file/journals/C-A03.tm-duty-south.jsonl", file27, sizeof file27 - 1},
  {"audits/2025-h2-case-file/journals/C-A04.adviser.jsonl", file28, sizeof file28 - 1},
  {"audits/2025-h2-case-file/journals/C-A05.qa-officer.jsonl", file29, sizeof file29 - 1},
  {"audits/2025-h2-case-file/journals/C-A05.tm-early-help.jsonl", file30, sizeof file30 - 1},
  {"audits/2025-h2-case-file/journals/C-A06.tm-cp-west.jsonl", file31, sizeof file31 - 1},
  {"audits/2025-h2-case-file/journals/C-A07.tm-duty-north.jsonl", file32, sizeof file32 - 1},
  {"audits/2025-h2-case-file/journals/C-A08.tm-cp-west.jsonl", file33, sizeof file33 - 1},
  {"audits/2025-h2-case-file/journals/C-B01.tm-cp-west.jsonl", file34, sizeof file34 - 1},
  {"audits/2025-h2-case-file/journals/C-B02.tm-duty-north.jsonl", file35, sizeof file35 - 1},
  {"audits/2025-h2-case-file/journals/C-B03.qa-lead.jsonl", file36, sizeof file36 - 1},
  {"audits/2025-h2-case-file/journals/C-B03.tm-early-help.jsonl", file37, sizeof file37 - 1},
  {"audits/2025-h2-case-file/journals/C-B04.tm-cp-east.jsonl", file38, sizeof file38 - 1},
  {"audits/2025-h2-case-file/journals/C-B05.tm-early-help.jsonl", file39, sizeof file39 - 1},
  {"audits/2025-h2-case-file/journals/C-B06.adviser.jsonl", file40, sizeof file40 - 1},
  {"audits/2025-h2-case-file/journals/C-B07.tm-duty-south.jsonl", file41, sizeof file41 - 1},
  {"audits/2025-h2-case-file/journals/C-B08.qa-officer.jsonl", file42, sizeof file42 - 1},
  {"audits/2025-h2-case-file/journals/C-B08.tm-duty-north.jsonl", file43, sizeof file43 - 1},
  {"audits/2025-h2-case-file/journals/C-B09.tm-duty-south.jsonl", file44, sizeof file44 - 1},
  {"audits/2025-h2-case-file/journals/C-B10.tm-duty-north.jsonl", file45, sizeof file45 - 1},
  {"audits/2025-h2-case-file/journals/C-B11.tm-duty-south.jsonl", file46, sizeof file46 - 1},
  {"audits/2025-h2-case-file/journals/C-B12.qa-lead.jsonl", file47, sizeof file47 - 1},
  {"audits/2025-h2-case-file/journals/C-B12.tm-cp-east.jsonl", file48, sizeof file48 - 1},
  {"audits/2025-h2-case-file/journals/C-B13.tm-duty-south.jsonl", file49, sizeof file49 - 1},
  {"audits/2025-h2-case-file/journals/C-B14.adviser.jsonl", file50, sizeof file50 - 1},
  {"audits/2025-h2-case-file/journals/C-B15.qa-lead.jsonl", file51, sizeof file51 - 1},
  {"audits/2025-h2-case-file/journals/C-B15.tm-cp-east.jsonl", file52, sizeof file52 - 1},
  {"audits/2025-h2-case-file/journals/C-B16.tm-early-help.jsonl", file53, sizeof file53 - 1},
  {"audits/2025-h2-case-file/round.yaml", file54, sizeof file54 - 1},
  {"audits/2026-h1-case-file/cases/C-A01.json", file55, sizeof file55 - 1},
  {"audits/2026-h1-case-file/cases/C-A02.json", file56, sizeof file56 - 1},
  {"audits/2026-h1-case-file/cases/C-A03.json", file57, sizeof file57 - 1},
  {"audits/2026-h1-case-file/cases/C-A04.json", file58, sizeof file58 - 1},
  {"audits/2026-h1-case-file/cases/C-A05.json", file59, sizeof file59 - 1},
  {"audits/2026-h1-case-file/cases/C-A06.json", file60, sizeof file60 - 1},
  {"audits/2026-h1-case-file/cases/C-A07.json", file61, sizeof file61 - 1},
  {"audits/2026-h1-case-file/cases/C-A08.json", file62, sizeof file62 - 1},
  {"audits/2026-h1-case-file/cases/C-D01.json", file63, sizeof file63 - 1},
  {"audits/2026-h1-case-file/cases/C-D02.json", file64, sizeof file64 - 1},
  {"audits/2026-h1-case-file/cases/C-D03.json", file65, sizeof file65 - 1},
  {"audits/2026-h1-case-file/cases/C-D04.json", file66, sizeof file66 - 1},
  {"audits/2026-h1-case-file/cases/C-D05.json", file67, sizeof file67 - 1},
  {"audits/2026-h1-case-file/cases/C-D06.json", file68, sizeof file68 - 1},
  {"audits/2026-h1-case-file/cases/C-D07.json", file69, sizeof file69 - 1},
  {"audits/2026-h1-case-file/cases/C-D08.json", file70, sizeof file70 - 1},
  {"audits/2026-h1-case-file/cases/C-D09.json", file71, sizeof file71 - 1},
  {"audits/2026-h1-case-file/cases/C-D10.json", file72, sizeof file72 - 1},
  {"audits/2026-h1-case-file/cases/C-D11.json", file73, sizeof file73 - 1},
  {"audits/2026-h1-case-file/cases/C-D12.json", file74, sizeof file74 - 1},
  {"audits/2026-h1-case-file/cases/C-D13.json", file75, sizeof file75 - 1},
  {"audits/2026-h1-case-file/cases/C-D14.json", file76, sizeof file76 - 1},
  {"audits/2026-h1-case-file/cases/C-D15.json", file77, sizeof file77 - 1},
  {"audits/2026-h1-case-file/cases/C-D16.json", file78, sizeof file78 - 1},
  {"audits/2026-h1-case-file/journals/C-A01.qa-lead.jsonl", file79, sizeof file79 - 1},
  {"audits/2026-h1-case-file/journals/C-A01.tm-cp-west.jsonl", file80, sizeof file80 - 1},
  {"audits/2026-h1-case-file/journals/C-A02.tm-cp-east.jsonl", file81, sizeof file81 - 1},
  {"audits/2026-h1-case-file/journals/C-A03.tm-duty-south.jsonl", file82, sizeof file82 - 1},
  {"audits/2026-h1-case-file/journals/C-A04.tm-cp-west.jsonl", file83, sizeof file83 - 1},
  {"audits/2026-h1-case-file/journals/C-A05.adviser.jsonl", file84, sizeof file84 - 1},
  {"audits/2026-h1-case-file/journals/C-A06.tm-cp-west.jsonl", file85, sizeof file85 - 1},
  {"audits/2026-h1-case-file/journals/C-A07.adviser.jsonl", file86, sizeof file86 - 1},
  {"audits/2026-h1-case-file/journals/C-A07.qa-lead.jsonl", file87, sizeof file87 - 1},
  {"audits/2026-h1-case-file/journals/C-A08.tm-duty-south.jsonl", file88, sizeof file88 - 1},
  {"audits/2026-h1-case-file/journals/C-D01.tm-duty-south.jsonl", file89, sizeof file89 - 1},
  {"audits/2026-h1-case-file/journals/C-D02.tm-duty-north.jsonl", file90, sizeof file90 - 1},
  {"audits/2026-h1-case-file/journals/C-D03.qa-lead.jsonl", file91, sizeof file91 - 1},
  {"audits/2026-h1-case-file/journals/C-D03.tm-cp-west.jsonl", file92, sizeof file92 - 1},
  {"audits/2026-h1-case-file/journals/C-D04.adviser.jsonl", file93, sizeof file93 - 1},
  {"audits/2026-h1-case-file/journals/C-D05.tm-early-help.jsonl", file94, sizeof file94 - 1},
  {"audits/2026-h1-case-file/journals/C-D06.qa-officer.jsonl", file95, sizeof file95 - 1},
  {"audits/2026-h1-case-file/journals/C-D07.tm-duty-south.jsonl", file96, sizeof file96 - 1},
  {"audits/2026-h1-case-file/journals/C-D08.qa-officer.jsonl", file97, sizeof file97 - 1},
  {"audits/2026-h1-case-file/journals/C-D08.tm-early-help.jsonl", file98, sizeof file98 - 1},
  {"audits/2026-h1-case-file/journals/C-D09.tm-cp-east.jsonl", file99, sizeof file99 - 1},
  {"audits/2026-h1-case-file/journals/C-D10.tm-cp-east.jsonl", file100, sizeof file100 - 1},
  {"audits/2026-h1-case-file/journals/C-D11.qa-officer.jsonl", file101, sizeof file101 - 1},
  {"audits/2026-h1-case-file/journals/C-D11.tm-early-help.jsonl", file102, sizeof file102 - 1},
  {"audits/2026-h1-case-file/journals/C-D12.tm-early-help.jsonl", file103, sizeof file103 - 1},
  {"audits/2026-h1-case-file/journals/C-D13.tm-cp-east.jsonl", file104, sizeof file104 - 1},
  {"audits/2026-h1-case-file/journals/C-D14.qa-lead.jsonl", file105, sizeof file105 - 1},
  {"audits/2026-h1-case-file/journals/C-D14.tm-duty-north.jsonl", file106, sizeof file106 - 1},
  {"audits/2026-h1-case-file/journals/C-D15.tm-duty-north.jsonl", file107, sizeof file107 - 1},
  {"audits/2026-h1-case-file/round.yaml", file108, sizeof file108 - 1},
  {"audits/actions.jsonl", file109, sizeof file109 - 1},
  {"audits/checkpoints.txt", file110, sizeof file110 - 1},
  {"audits/example-answers.yaml", file111, sizeof file111 - 1},
  {"checklists/case-file.yaml", file112, sizeof file112 - 1},
  {"checklists/child-protection-plan.yaml", file113, sizeof file113 - 1},
  {"checklists/childrens-involvement.yaml", file114, sizeof file114 - 1},
  {"checklists/contact-and-referral.yaml", file115, sizeof file115 - 1},
  {"checklists/core-assessment.yaml", file116, sizeof file116 - 1},
  {"checklists/core-groups.yaml", file117, sizeof file117 - 1},
  {"checklists/data-quality.yaml", file118, sizeof file118 - 1},
  {"checklists/earlier/README.md", file119, sizeof file119 - 1},
  {"checklists/earlier/case-file-1.yaml", file120, sizeof file120 - 1},
  {"checklists/earlier/child-protection-plan-1.yaml", file121, sizeof file121 - 1},
  {"checklists/initial-assessment-and-cin-plan.yaml", file122, sizeof file122 - 1},
  {"checklists/inspection-readiness.yaml", file123, sizeof file123 - 1},
  {"checklists/looked-after.yaml", file124, sizeof file124 - 1},
  {"checklists/multi-agency.yaml", file125, sizeof file125 - 1},
  {"checklists/section-47-enquiry.yaml", file126, sizeof file126 - 1},
  {"checklists/standards.yaml", file127, sizeof file127 - 1},
  {"checklists/strategy-discussions.yaml", file128, sizeof file128 - 1},
  {"checklists/supervision-file.yaml", file129, sizeof file129 - 1},
  {"checklists/timescales.yaml", file130, sizeof file130 - 1},
};

const CShippedFile *shipped_files(size_t *count) {
  *count = sizeof table / sizeof table[0];
  return table;
}
