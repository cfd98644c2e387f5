import benchmarks3dMedical from "./data/benchmarks-3d-medical.json";
import benchmarksAgents from "./data/benchmarks-agents.json";
import benchmarksCodeAgents from "./data/benchmarks-code-agents.json";
import benchmarksCodeAgentsMore from "./data/benchmarks-code-agents-more.json";
import benchmarksImages from "./data/benchmarks-images.json";
import benchmarksKnowledge from "./data/benchmarks-knowledge.json";
import benchmarksLanguage from "./data/benchmarks-language.json";
import benchmarksMathematicsScience from "./data/benchmarks-mathematics-science.json";
import benchmarksMultimodal from "./data/benchmarks-multimodal.json";
import benchmarksReasoningLanguage from "./data/benchmarks-reasoning-language.json";
import benchmarksSoftware from "./data/benchmarks-software.json";
import benchmarksVideoAudio from "./data/benchmarks-video-audio.json";
import benchmarksVision from "./data/benchmarks-vision.json";
import benchmarksVisionMedia from "./data/benchmarks-vision-media.json";
import datasets from "./data/datasets.json";
import datasetsMedia from "./data/datasets-media.json";
import datasetsMore from "./data/datasets-more.json";
import datasetsText from "./data/datasets-text.json";
import methodsAgentsSafety from "./data/methods-agents-safety.json";
import methodsArchitecture from "./data/methods-architecture.json";
import methodsAudioScience from "./data/methods-audio-science.json";
import methodsDiffusion3d from "./data/methods-diffusion-3d.json";
import methodsGeneration from "./data/methods-generation.json";
import methodsImageVideo from "./data/methods-image-video.json";
import methodsInference from "./data/methods-inference.json";
import methodsKnowledgeAgents from "./data/methods-knowledge-agents.json";
import methodsLanguage from "./data/methods-language.json";
import methodsLearning from "./data/methods-learning.json";
import methodsNetworks from "./data/methods-networks.json";
import methodsOptimization from "./data/methods-optimization.json";
import methodsReasoning from "./data/methods-reasoning.json";
import methodsReinforcement from "./data/methods-reinforcement.json";
import methodsRetrievalAgents from "./data/methods-retrieval-agents.json";
import methodsSystems from "./data/methods-systems.json";
import methodsTraining from "./data/methods-training.json";
import methodsTrust from "./data/methods-trust.json";
import methodsVision3d from "./data/methods-vision-3d.json";

/** Every file of methods, benchmarks and datasets; parsed where they are loaded. */
export const ENTRY_FILES: readonly unknown[] = [
  benchmarks3dMedical,
  benchmarksAgents,
  benchmarksCodeAgents,
  benchmarksCodeAgentsMore,
  benchmarksImages,
  benchmarksKnowledge,
  benchmarksLanguage,
  benchmarksMathematicsScience,
  benchmarksMultimodal,
  benchmarksReasoningLanguage,
  benchmarksSoftware,
  benchmarksVideoAudio,
  benchmarksVision,
  benchmarksVisionMedia,
  datasets,
  datasetsMedia,
  datasetsMore,
  datasetsText,
  methodsAgentsSafety,
  methodsArchitecture,
  methodsAudioScience,
  methodsDiffusion3d,
  methodsGeneration,
  methodsImageVideo,
  methodsInference,
  methodsKnowledgeAgents,
  methodsLanguage,
  methodsLearning,
  methodsNetworks,
  methodsOptimization,
  methodsReasoning,
  methodsReinforcement,
  methodsRetrievalAgents,
  methodsSystems,
  methodsTraining,
  methodsTrust,
  methodsVision3d,
];
