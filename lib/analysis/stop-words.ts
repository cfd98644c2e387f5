const GRAMMAR = `
a about above across after again against all almost along already also although always am among an and another any
are around as at away back be became because become becomes been before being below best better between beyond both
but by can cannot come could did do does doing done down due during each either else enough especially etc even ever
every few first for former found from further get gets give given gives go had has have having he hence her here
him his how however i ie eg if in indeed instead into is it its itself just keep kept large larger largest last later
latter least less let like likely little long lot made main mainly make makes making many may me mean means meanwhile
might more moreover most mostly much must my namely nearly need needed needs neither never new next no non none nor
not nothing now of off often on once one ones only onto or other others otherwise our out over own particularly per
perhaps put quite rather really same second see seem seen several shall she should show shows shown side similar
similarly simple simply since small smaller so some still such take taken takes than that the their them themselves
then there thereby therefore these they thing third this those though three through throughout thus to together too
toward towards two type types under unlike until up upon us use used useful user users uses using usually various
very via was way ways we well were what when where whereas whether which while who whole whose why will with within
without would yet you your four five six seven eight nine ten hundred thousand million billion
`;

/** What every paper and every summary of a paper says of itself, whatever it is about. */
const BOILERPLATE = `
ability able accelerate accuracy accurate accurately achieve achieved achieves achieving action adapt adaptive
additional additionally address addressed addresses addressing advance advanced advancement advances advantage ai
aim aims allow allowing allows analysis analyze and/or apply applied applies approach approaches arxiv area aspect
aspects associated assess assessing author authors automatic automatically available average baseline baselines based
behavior benchmark benchmarks bottleneck bridge bring broad build building built called capability capabilities
capable capture captures case cases challenge challenges challenging combine combined combines combining common
compare compared comparable comparison competitive complete complex complexity component components comprehensive
computational compute concept conclude conduct conducted consist consistent consistently consists construct contain
containing contains contribute contribution contributions core correct cost costs cover covering create created
creating critical crucial current currently data dataset datasets deal deep define demonstrate demonstrated
demonstrates demonstrating deploy deployment derive design designed detailed determine develop developed developing
development difference different difficult difficulty direct directly discover distinct diverse domain domains
dramatically drive driven dynamic early easily easy effect effective effectively effectiveness effects efficacy
efficiency efficient efficiently effort eliminate employ employing employs enable enabled enables enabling encourage
engineer engineers enhance enhanced enhances enhancing ensure ensures ensuring entire essential establish established
establishes evaluate evaluated evaluates evaluating evaluation evaluations evidence examine example examples exceed
exceeding excellent existing expand expensive experiment experimental experiments explicit explicitly exploit explore
explores exploring extend extended extends extensive extract extremely face facilitate facilitating fail fails
failure feature features field final finally find finding findings focus focused focuses follow followed following
follows foundation foundational framework frameworks full fully fundamental future gain gains gap gaps general
generalize generally generate generated generates generating goal goals good great greater group guide guided hard
help helps high higher highest highlight highlighting highlights highly huggingface human humans idea identified
identifies identify identifying impact implement implementation implication implications important impressive improve
improved improvement improvements improves improving include included includes including incorporate incorporates
increase increased increases increasing increasingly indicate indicates individual information inherent initial
input inputs insight insights integrate integrated integrates integrating intermediate introduce introduced
introduces introducing investigate investigated investigates issue issues iterative iteratively joint jointly key
knowledge known lack lacks language lead leading leads learn learned learning level levels leverage leveraged
leverages leveraging limit limitation limitations limited limits llm llms local low lower maintain maintaining
maintains manner margin match matching maximum measure mechanism mechanisms method methodology methodologies methods
metric metrics minimal mitigate mitigates model modeling models modern module modules multiple name named natural
necessary network networks neural notable notably novel number objective objectives observe observed obtain offer
offering offers open operate optimal optimize optimized optimizing order original outperform outperformed
outperforming outperforms output outputs overall overcome overcomes paper papers paradigm paradigms parameter
parameters part particular path perform performance performed performing performs phase pipeline pipelines point
points poor popular pose possible potential potentially power powerful practical practice practitioner practitioners
precise presence present presented presents prevent previous previously primarily primary principal principle prior
problem problems procedure process processes processing produce produced produces producing progress promising
prompt propose proposed proposes prove proven provide provided provides providing purpose pursue quality quantitative
question questions range rank rate rates ratio read reach reaches reaching real realistic receive recent recently
reduce reduced reduces reducing reduction refine refined refer relative release released relevant reliable
reliability reliance rely relies relying remain remains remarkable report reported reports represent require
required requirement requirements requires requiring research researcher researchers resource resources respectively
response rest result resulting results reveal revealed reveals review rich robust robustness role run runs
scalability scalable scale scaled scales scaling scenario scenarios scheme score scores scratch select selected
separate series serve serves set sets setting settings share shared short shot significant significantly single
situation size solution solutions solve solves solving source specific specifically specify speed stage stages
standard start state state-of-the-art sota step steps straightforward strategies strategy strong stronger structure
structured studies study sub subsequent substantial substantially success successful successfully suffer suffers
suggest suggests superior support supports surpass surpasses surpassing system systematic systematically systems
tackle target targeted task tasks technique techniques technology tend term terms test tested testing text theory
time times tool total traditional train trained training transform treat two-stage three-stage typical typically
underlying understand understanding unified unify unique unlock utilize utilized utilizes utilizing valid validate
validated validating valuable value values variant variants variety vast version versus wide widely wise work works
world yield yields yielding large-scale high-quality real-world end-to-end long-term open-source well-known
artificial intelligence project page code codes github website https ii iii iv vi vii viii democratizes notion abstract
cost-effective fine-grained cutting-edge plug-and-play low-cost easy-to-use high-fidelity follow-up up-to-date
`;

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== "");

/** Words that tell nothing about what a paper is about: English grammar and the phrases of abstracts. */
export const STOP_WORDS: ReadonlySet<string> = new Set([...words(GRAMMAR), ...words(BOILERPLATE)]);
