#include <libxml/xmlversion.h>
/* Where libxml2 is built with ICU its headers bring in ICU's, whose declarations clash with those of Foundation.
   Only the converters' own struct depends on it, and that is never touched from Swift. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlerror.h>
