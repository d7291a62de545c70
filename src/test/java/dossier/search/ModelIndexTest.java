package dossier.search;

class ModelIndexTest extends IndexContract {
  @Override
  protected Index create() {
    return ModelIndex.plain();
  }

  @Override
  protected ModelIndex.Words words() {
    return ModelIndex.Words.plain();
  }
}
