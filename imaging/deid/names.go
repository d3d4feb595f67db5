package deid

// givenNames are frequent given names that are no clinical words: a text that
// holds one is likely to name a person, whom no attribute of the file names.
var givenNames = wordSet(`
aaron abigail adam adrian ahmed alan albert alejandro alex alexander alexandra alexis alice alicia alison allison amanda amber amy ana
anastasia andre andrea andreas andrew andrzej angela anita ann anna anne annette annika anthony antonio ashley astrid austin barbara beatrice
benjamin bernard bernd beth betty beverly birgit bjorn bob bonnie brandon brenda brian brigitte brittany bruce bryan carl carla carlos carmen
carol carolina caroline carolyn catherine cathy charles charlotte cheryl chloe chris christian christina christine christoph christopher
cindy claire claudia clara connie craig crystal cynthia daniel daniela danielle david dawn deborah debra dennis diana diane diego dieter
dmitri dominik donald donna doris dorothy douglas dylan eduardo edward eileen elena elisabeth elizabeth ellen emily emma eric erica erik
erika ernst esther ethan eugene eva evelyn fatima felix fernando florian frances francesca francisco frank franz frederick friedrich fritz
gabriel gabriele gary george gerald gerhard giovanni gisela giulia gloria greg gregory gudrun gunther hannah hans harold harry heather heidi
heike heinrich heinz helen helena helga helmut henry herbert hildegard holger howard hugo hussein ian ibrahim ingrid irene isabel isabella
ivan jack jacob jacqueline jaime james jamie jan jane janet janice jason javier jean jeffrey jennifer jeremy jerry jesse jessica jim joan
joanna joe johan johann johannes john johnny jonathan jorge jose joseph joshua joyce juan judith judy juergen jurgen julia julian julie
justin karen karin karl katherine kathleen kathryn katja kay keith kelly kenneth kevin kim kimberly klaus kristen kurt kyle larry lars laura
lauren laurie lawrence lea lena leo leon leonard linda lisa logan lori louis louise lucas lucia lucy luis luisa lukas lutz madison manfred
manuel marco marcus margaret maria marianne marie mario marion mark markus martha martin mary matthew matthias megan melissa michael
michaela michel michelle miguel mike mildred mohamed mohammad mohammed monica monika nancy natalia natalie natasha nathan nicholas nicole nina
noah nora norbert norman olga oliver olivia omar oscar otto pablo pamela patricia patrick paul paula pedro peggy peter petra philip phillip
phyllis pierre rachel rafael rainer ralf ralph ramon raymond rebecca renate ricardo richard rita robert roberta roberto robin rodney roger
roland ronald rosa rosemary roy ruben rudolf russell ruth ryan sabine samantha samuel sandra sara sarah scott sean sebastian sergio sharon
shawn sheila shirley simon sofia sonja sophia sophie stefan stefanie stephanie stephen steve steven susan susanne svetlana sylvia tamara
tanya tara teresa terry theodor theresa thomas tiffany tim timothy tobias todd tom tony tracy travis tyler ulrich ursula ute uwe valerie
vanessa vera veronica victor victoria vincent viola virginia vladimir walter wanda wayne werner wilhelm willem william willie wolfgang
xavier yolanda yuki yusuf yvonne zachary zoe
`)
